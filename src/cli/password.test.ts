import { Readable } from "node:stream";

import { expect, it } from "vitest";

import { readPassword } from "./password.ts";

const piped = (...chunks: readonly (string | Buffer)[]): Readable =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

it.each([
  ["one line", ["secret\n"], "secret"],
  ["no line end", ["secret"], "secret"],
  ["a Windows line end", ["secret\r\n"], "secret"],
  ["pieces", ["sec", "ret\nrest"], "secret"],
  ["spaces that belong to it", [" se cret \n"], " se cret "],
  ["letters beyond ASCII", ["pässwörd\n"], "pässwörd"],
  ["a letter cut in two", [Buffer.from([0x70, 0xc3]), Buffer.from([0xa4, 0x0a])], "pä"],
  ["a file with a byte order mark", ["\uFEFFsecret\r\n"], "secret"],
])("reads a password from %s", async (_, chunks, expected) => {
  expect(await readPassword(piped(...chunks), "reader")).toEqual({ ok: true, value: expected });
});

it.each([
  ["nothing", [], "no password arrived"],
  ["an empty line", ["\r\n"], "no password arrived"],
  ["UTF-16", [Buffer.from("\uFEFFsecret\r\n", "utf16le")], "UTF-16"],
  ["Windows-1252", [Buffer.from("pässword\n", "latin1")], "not in UTF-8"],
  ["a line without end", ["x".repeat(5000)], "longer than"],
])("refuses %s", async (_, chunks, detail) => {
  const read = await readPassword(piped(...chunks), "reader");
  expect(read).toMatchObject({ error: { code: "invalid-input", asked: "read the password of reader" } });
  expect(!read.ok && read.error.detail).toContain(detail);
});

it("asks for a pipe when it would be typed on a screen", async () => {
  const terminal = Object.assign(piped("secret\n"), { isTTY: true });
  const read = await readPassword(terminal, "reader");
  expect(!read.ok && read.error.detail).toContain("pipe it in");
});
