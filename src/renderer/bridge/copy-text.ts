/**
 * Puts a text where it can be pasted from; whether that worked. It answers the page's own copy event, which a press of a
 * button may raise: the asynchronous clipboard would need a permission, and the window grants none.
 */
export function copyText(text: string): Promise<boolean> {
  let isGiven = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isGiven = true;
  };
  document.addEventListener("copy", give);
  // oxlint-disable-next-line typescript/no-deprecated -- the only way without a permission
  document.execCommand("copy");
  document.removeEventListener("copy", give);
  return Promise.resolve(isGiven);
}
