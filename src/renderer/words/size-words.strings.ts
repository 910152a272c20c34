import { formatCount } from "#renderer/format/numbers.ts";

const rounded = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** "8.4 MB (8,412,345 bytes)", "12.4 KB (12,411 bytes)", "312 bytes". */
export function sizeWords(bytes: number): string {
  const exact = `${formatCount(bytes)} bytes`;
  if (bytes < 1000) return exact;
  return bytes < 999_950
    ? `${rounded.format(bytes / 1000)} KB (${exact})`
    : `${rounded.format(bytes / 1_000_000)} MB (${exact})`;
}
