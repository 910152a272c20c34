/** Text of several lines in one, so that its line ends do not show as unseen characters. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}
