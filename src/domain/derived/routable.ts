import reserved from "#resources/non-public-suffixes.json" with { type: "json" };

/**
 * Whether a UPN suffix can exist in the public DNS: at least two labels, the last not a reserved or customary private
 * one. Source: resources/non-public-suffixes.json. A made-up last label outside that list is not recognised here.
 */
export function isInternetRoutable(suffix: string): boolean {
  const labels = suffix.split(".");
  const last = labels.at(-1) ?? "";
  if (labels.length < 2 || labels.some((label) => label === "")) return false;
  return /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/u.test(last) && !reserved.lastLabels.includes(last);
}
