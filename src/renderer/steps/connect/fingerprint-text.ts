/** A fingerprint in groups of four digits, to be compared aloud. */
export function fingerprintText(fingerprint: string): string {
  return fingerprint.toUpperCase().replaceAll(/(.{4})(?=.)/gu, "$1 ");
}
