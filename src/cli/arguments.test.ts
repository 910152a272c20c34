import { describe, expect, it } from "vitest";

import { parseCommand } from "./arguments.ts";

const fingerprint = "AB:".repeat(31) + "AB";

describe("parseCommand", () => {
  it("reads a full gather", () => {
    const args = ["gather", "--out", "f.zip", "--server", "dc1", "--server", "dc2:636", "--user", "reader"];
    expect(parseCommand([...args, "--password-stdin", "--tls-fingerprint", fingerprint, "--ca", "ca.pem"])).toEqual({
      ok: true,
      value: {
        name: "gather",
        out: "f.zip",
        servers: ["dc1", "dc2:636"],
        user: "reader",
        fingerprints: ["ab".repeat(32)],
        caFiles: ["ca.pem"],
        profile: null,
        json: null,
      },
    });
  });

  it("helps with any command", () => {
    expect(parseCommand(["gather", "--help"])).toEqual({ ok: true, value: { name: "help" } });
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["scan"]],
    ["gather without --out", ["gather"]],
    ["a result written over the bundle", ["gather", "--out", "f.zip", "--json", "./f.zip"]],
    ["a result written over the bundle it judges", ["evaluate", "f.zip", "--json", "./f.zip"]],
    ["an option given twice", ["gather", "--out", "a.zip", "--out", "b.zip"]],
    ["an empty server", ["gather", "--out", "f", "--server", ""]],
    ["an empty place for the result", ["evaluate", "f.zip", "--json", ""]],
    ["an empty place for the sample", ["sample", "--out", " "]],
    ["a bundle without a name", ["verify", ""]],
    ["an empty user", ["gather", "--out", "f", "--user", "", "--password-stdin"]],
    ["a user without a way to give the password", ["gather", "--out", "f", "--user", "u"]],
    ["a password without a user", ["gather", "--out", "f", "--password-stdin"]],
    ["a password as an argument", ["gather", "--out", "f", "--user", "u", "--password", "p"]],
    ["a fingerprint that is none", ["gather", "--out", "f", "--tls-fingerprint", "abc"]],
    ["evaluate without a bundle", ["evaluate"]],
    ["verify of two bundles", ["verify", "a", "b"]],
    ["report without a bundle", ["report", "--out", "r.html"]],
    ["report of two bundles", ["report", "a", "b", "--out", "r.html"]],
    ["report without --out", ["report", "f.zip"]],
    ["report into another kind of file", ["report", "f.zip", "--out", "r.pdf"]],
    ["report over the bundle", ["report", "f.html", "--out", "./f.html"]],
    ["sample without --out", ["sample"]],
  ])("refuses %s", (_, args) => {
    expect(parseCommand(args).ok).toBe(false);
  });

  it("reads the fixes that are taken as done, each", () => {
    expect(parseCommand(["evaluate", "f.zip", "--assume", "a/x", "--assume", "b/y"])).toEqual({
      ok: true,
      value: { name: "evaluate", bundle: "f.zip", assume: ["a/x", "b/y"], suppose: [], json: null },
    });
    expect(parseCommand(["evaluate", "f.zip", "--assume", " "])).toEqual({ ok: false, error: "--assume is empty" });
    expect(parseCommand(["verify", "f.zip", "--assume", "a/x"]).ok).toBe(false);
  });

  it("reads what findings are taken to say, each once", () => {
    const given = (...suppose: string[]) =>
      parseCommand(["evaluate", "f.zip", ...suppose.flatMap((text) => ["--suppose", text])]);
    expect(given("a/x=holds", "b/y=z=fails")).toMatchObject({
      value: {
        suppose: [
          { finding: "a/x", holds: true },
          { finding: "b/y=z", holds: false },
        ],
      },
    });
    for (const wrong of [["a/x"], ["a/x=maybe"], ["=holds"], ["a/x=holds", "a/x=fails"]]) {
      expect(given(...wrong)).toMatchObject({ ok: false });
    }
  });

  it("reads the other commands", () => {
    expect(parseCommand(["evaluate", "f.zip", "--json", "r.json"])).toEqual({
      ok: true,
      value: { name: "evaluate", bundle: "f.zip", assume: [], suppose: [], json: "r.json" },
    });
    expect(parseCommand(["report", "f.zip", "--out", "r.html"])).toEqual({
      ok: true,
      value: { name: "report", bundle: "f.zip", out: "r.html" },
    });
    expect(parseCommand(["verify", "f.zip"])).toEqual({ ok: true, value: { name: "verify", bundle: "f.zip" } });
    expect(parseCommand(["sample", "--out", "s.zip"])).toEqual({ ok: true, value: { name: "sample", out: "s.zip" } });
    expect(parseCommand(["--help"])).toEqual({ ok: true, value: { name: "help" } });
  });
});
