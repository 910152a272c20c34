/** `contoso.example.com` → `DC=contoso,DC=example,DC=com`, with what means something in a DN escaped (RFC 4514, 2.4). */
export function domainDn(dnsName: string): string {
  return dnsName
    .split(".")
    .map((label) => `DC=${label.replaceAll(/["+,;<>\\=#]/gu, (character) => `\\${character}`)}`)
    .join(",");
}
