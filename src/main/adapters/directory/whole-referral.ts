import { isSameDn } from "#domain/kernel/directory-values.ts";

/**
 * Whether a server sent the asker elsewhere for the base itself, instead of naming further places below it. Active
 * Directory does so for objects of other domains, with no entry and no error; that must not pass for "nothing there".
 * Source: RFC 4511 section 4.1.10 (a referral URL without a DN repeats the base), RFC 4516.
 */
export function isReferredElsewhere(base: string, referrals: readonly string[]): boolean {
  return referrals.some((url) => {
    const dn = dnOfUrl(url);
    return dn !== null && (dn === "" || isSameDn(dn, base));
  });
}

function dnOfUrl(url: string): string | null {
  const path = /^ldaps?:\/\/[^/?]*(?:\/(?<dn>[^?]*))?/iu.exec(url);
  if (path === null) return null;
  try {
    return decodeURIComponent(path.groups?.["dn"] ?? "");
  } catch {
    return null;
  }
}
