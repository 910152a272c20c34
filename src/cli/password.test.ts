import { Readable } from "node:stream";

import { expect, it } from "vitest";

import { readPassword } from "./password.ts";

it.each([
  ["one line", ["secret\n"], "secret"],
  ["no line end", ["secret"], "secret"],
  ["a Windows line end", ["secret\r\n"], "secret"],
  ["pieces", ["sec", "ret\nrest"], "secret"],
  ["spaces that belong to it", [" se cret \n"], " se cret "],
  ["letters beyond ASCII", ["pässwörd\n"], "pässwörd"],
  ["a file with a byte order mark", ["\uFEFFsecret\r\n"], "secret"],
  ["nothing", [], ""],
])("reads a password from %s", async (_, chunks, expected) => {
  expect(await readPassword(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))).toBe(expected);
});
