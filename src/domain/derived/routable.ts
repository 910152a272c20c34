import reserved from "#resources/non-public-suffixes.json" with { type: "json" };
import tlds from "#resources/tlds.json" with { type: "json" };

const publicLabels: ReadonlySet<string> = new Set(tlds.labels);
const reservedLabels: ReadonlySet<string> = new Set(reserved.lastLabels);

/** Letters, digits and inner hyphens, as in a host name (RFC 1123); letters of any script, since names are kept as typed. */
const hostLabel = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/**
 * Whether a UPN suffix can exist in the public DNS and so be verified in a tenant: at least two labels of host name
 * characters, the last a top-level domain and not a reserved or customary private one. Whether anybody owns the name is
 * another question. Sources: resources/tlds.json, resources/non-public-suffixes.json.
 */
export function isInternetRoutable(suffix: string): boolean {
  const labels = suffix.split(".");
  const last = labels.at(-1) ?? "";
  return (
    labels.length >= 2 &&
    labels.every((label) => hostLabel.test(label)) &&
    publicLabels.has(last) &&
    !reservedLabels.has(last)
  );
}
