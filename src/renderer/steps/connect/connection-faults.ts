import { connectStrings as strings } from "./connect.strings.ts";

/** What the contract takes of each entry. Whether a server name can be used at all is for the main process to say. */
const longest = { server: 10_000, user: 300, password: 1000 } as const;

/** Why an entry can neither be sent nor stored; `null` when it can. */
export function entryFault(entry: keyof typeof longest, text: string): string | null {
  if (text.length > longest[entry]) return strings.tooLong(text.length, longest[entry]);
  return entry === "user" && /[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u.test(text) ? strings.unseen : null;
}
