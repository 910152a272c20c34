import { describe, expect, it } from "vitest";

import { netbiosDomainOf } from "./netlogon.ts";

/** The head of a NETLOGON_SAM_LOGON_RESPONSE_EX, then the names. */
function answer(opcode: number, names: readonly (string | number[])[]): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt16LE(opcode, 0);
  return Buffer.concat([head, ...names.map((name) => (typeof name === "string" ? labels(name) : Buffer.from(name)))]);
}

function labels(name: string): Buffer {
  const parts = name.split(".").flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]);
  return Buffer.concat([...parts, Buffer.from([0])]);
}

describe("netbiosDomainOf", () => {
  it("finds the name behind the three DNS names", () => {
    const bytes = answer(23, ["corp.test", "corp.test", "dc1.corp.test", "Corp", "DC1"]);
    expect(netbiosDomainOf(bytes)).toBe("CORP");
  });

  it("follows compressed names", () => {
    // The second name points at the first, the third adds a label before it.
    const bytes = answer(23, ["corp.test", [0xc0, 24], [3, 0x64, 0x63, 0x31, 0xc0, 24], "NBCORP", "DC1"]);
    expect(netbiosDomainOf(bytes)).toBe("NBCORP");
  });

  it.each([
    ["another opcode", answer(19, ["a", "a", "a", "A"])],
    ["a short answer", Buffer.alloc(10)],
    ["an end before the name", answer(23, ["corp.test", "corp.test"])],
    ["a pointer in a circle", answer(23, [[0xc0, 24]])],
    ["an empty name", answer(23, ["a", "a", "a", [0]])],
  ])("gives null for %s", (_, bytes) => {
    expect(netbiosDomainOf(bytes)).toBeNull();
  });
});
