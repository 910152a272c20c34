/** Longer than any password; what comes after is not read. */
const longestBytes = 4096;

/** The first line of a stream, without its line end. Empty when nothing came. */
export async function readPassword(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (bytes.includes(0x0a) || size > longestBytes) break;
  }
  const [line = ""] = Buffer.concat(chunks).toString("utf8").split("\n");
  // Some editors and shells put a byte order mark first; no password begins with one.
  return line.replace(/^\uFEFF/u, "").replace(/\r$/u, "");
}
