/** The scheme of the app's own page. It is no web scheme, so nothing on a network can claim to be it. */
export const pageScheme = "app";

/** The page's host: one name, so that the page has one origin. */
export const pageHost = "groundcheck";

/** The address of the window's page. */
export const pageUrl = `${pageScheme}://${pageHost}/index.html`;

/** True for an address of the app's own page and its files. False for text that is no address. */
export function isPageUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === `${pageScheme}:` && url.host === pageHost && url.username === "" && url.password === "";
}
