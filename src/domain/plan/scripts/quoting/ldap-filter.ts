/** A value inside an LDAP filter, its special characters as `\2a` (RFC 4515, section 3). */
export function ldapFilterValue(text: string): string {
  return text.replaceAll(/[\0()*\\]/g, (character) => `\\${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
