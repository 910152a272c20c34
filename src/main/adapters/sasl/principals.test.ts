import { describe, expect, it } from "vitest";

import { displayedPrincipal, principalOf } from "./gssapi.ts";
import { OID } from "./gssapi-library.ts";
import { authIdentity } from "./sspi.ts";

const credentials = { user: "reader", domain: null, suffix: null, password: "pä" };
const realm = "CORP.TEST";

describe("principalOf", () => {
  it.each([
    [{}, "reader@CORP.TEST", OID.principalName],
    [{ domain: "CORP" }, "reader@CORP.TEST", OID.principalName],
    [{ domain: "other.test" }, "reader@OTHER.TEST", OID.principalName],
    [{ suffix: "corp.test" }, "reader@CORP.TEST", OID.principalName],
    [{ suffix: "mail.example.com" }, "reader@mail.example.com@CORP.TEST", OID.enterpriseName],
    [{ user: "a/b@c" }, String.raw`a\/b\@c@CORP.TEST`, OID.principalName],
  ])("of %o is %s", (typed, text, type) => {
    expect(principalOf({ ...credentials, ...typed }, realm)).toEqual({ text, type });
  });
});

describe("displayedPrincipal", () => {
  it.each([
    ["reader@CORP.TEST", "reader@CORP.TEST"],
    [String.raw`reader\@mail.example.com@CORP.TEST`, "reader@mail.example.com"],
  ])("shows %s as %s", (principal, expected) => {
    expect(displayedPrincipal(principal)).toBe(expected);
  });
});

describe("authIdentity", () => {
  const write = (typed: Partial<typeof credentials> | { suffix: string } | { domain: string }): string[] => {
    const { structure, texts } = authIdentity(
      { address: (buffer) => BigInt(buffer.length) },
      { ...credentials, ...typed },
      realm,
    );
    expect(structure).toHaveLength(56);
    expect(structure.readUInt32LE(48)).toBe(2);
    return texts.map((text, index) => {
      expect(structure.readBigUInt64LE(index * 16)).toBe(BigInt(text.length));
      return text.toString("utf16le", 0, structure.readUInt32LE(index * 16 + 8) * 2);
    });
  };

  it("counts characters, and takes the server's own domain for a plain name", () => {
    expect(write({})).toEqual(["reader", realm, "pä"]);
  });

  it("leaves the domain empty for a name behind an @", () => {
    expect(write({ suffix: "mail.example.com" })).toEqual(["reader@mail.example.com", "", "pä"]);
  });

  it("keeps a typed domain", () => {
    expect(write({ domain: "OTHER" })).toEqual(["reader", "OTHER", "pä"]);
  });
});
