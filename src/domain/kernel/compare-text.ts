/** Code-unit order, the same on every machine; locale order would change golden files. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
