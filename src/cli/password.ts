import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";

/** Longer than any password; what comes after is not read. */
const longestBytes = 4096;

/** Where a password comes from; a terminal says so of itself. */
export type PasswordInput = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };

/**
 * The first line of a stream, without its line end. Fails with `invalid-input` when there is none, when it is no text
 * that a directory could compare, and on a terminal, which would show what is typed.
 */
export async function readPassword(input: PasswordInput, user: string): Promise<Result<string, CodedError>> {
  const refuse = (detail: string): Result<never, CodedError> =>
    err({ code: "invalid-input", asked: `read the password of ${user}`, detail });
  if (input.isTTY === true) {
    return refuse(
      "standard input is a terminal, which would show the password; pipe it in, or redirect it from a file",
    );
  }
  const line = await firstLine(input);
  if (line.length > longestBytes) return refuse(`the first line is longer than ${longestBytes} bytes`);
  // In UTF-16, as some shells pipe text, every second byte of plain letters is zero.
  if (line.includes(0)) return refuse("it holds a zero byte; pipe it in UTF-8, not in UTF-16");
  let password: string;
  try {
    // Some editors and shells put a byte order mark first; the decoder takes it away, as no password begins with one.
    password = new TextDecoder("utf-8", { fatal: true }).decode(line).replace(/\r$/u, "");
  } catch {
    return refuse("it is not in UTF-8; letters beyond ASCII would become others");
  }
  return password === "" ? refuse("no password arrived on standard input") : ok(password);
}

async function firstLine(input: PasswordInput): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (bytes.includes(0x0a) || size > longestBytes) break;
  }
  const all = Buffer.concat(chunks);
  const end = all.indexOf(0x0a);
  return end === -1 ? all : all.subarray(0, end);
}
