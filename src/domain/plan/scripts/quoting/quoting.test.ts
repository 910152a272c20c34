import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { domainDn } from "./distinguished-name.ts";
import { zoneComment, zoneName, zoneText } from "./dns-zone.ts";
import { ldapFilterValue } from "./ldap-filter.ts";
import { ldifLine, ldifModify } from "./ldif.ts";
import { isNativeArgument } from "./native-argument.ts";
import { ps, psComment, psLiteral } from "./powershell.ts";
import { utf8Octets } from "./utf8.ts";
import { visible, visibleAscii } from "./visible.ts";

const nasty = fc.constantFrom(
  ...Array.from(
    "'\"`$;|&()<>{}[]#@%^!\\,=:*\r\n\t\0 \u2018\u2019\u201a\u201b\u201c\u202e\u2066\u200b\u2028\ufeff🏢אü-.",
  ),
  "\ud83d",
  "#>",
  "$(",
  "'; rm",
  "\n-\n",
);
/** Any text: any code unit, halves of pairs as well, with what languages take for more than a letter mixed in. */
const anyText = fc.oneof(
  fc
    .array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 12 })
    .map((list) => list.join("")),
  fc.array(fc.nat(0xff_ff), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
);
/** A lone half of a pair becomes U+FFFD in every encoding. */
const encoded = (text: string): string => text.replaceAll(/\p{Cs}/gu, "\ufffd");

/** What an expression of {@link psLiteral} gives; throws where it is anything else than one string. */
function evaluated(expression: string): string {
  const bare = expression.startsWith("(") ? expression.slice(1, -1) : expression;
  const operand = /'((?:[ -&(-~]|'')*)'|\[char\]0x([\da-f]{4})/y;
  let text = "";
  for (let at = 0; at < bare.length; at = operand.lastIndex + 3) {
    operand.lastIndex = at;
    const found = operand.exec(bare);
    const isOver = found !== null && operand.lastIndex === bare.length;
    if (found === null || (!isOver && bare.slice(operand.lastIndex, operand.lastIndex + 3) !== " + "))
      throw new Error(`no single string: ${expression}`);
    text += found[1]?.replaceAll("''", "'") ?? String.fromCharCode(Number.parseInt(found[2] ?? "", 16));
  }
  return text;
}

describe("a PowerShell literal", () => {
  it("gives back any text, from printable ASCII alone, and begins with a string", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = psLiteral(text);
        expect(literal).toMatch(/^(?:'[ -~]*'|\('[ -~]*\))$/);
        expect(evaluated(literal)).toBe(text);
      }),
    );
  });

  it.each([
    ["plain", "'plain'"],
    ["", "''"],
    ["it's $(x) `n", "'it''s $(x) `n'"],
    ["a\u2019b", "('a' + [char]0x2019 + 'b')"],
    ["\n", "('' + [char]0x000a)"],
  ])("of %j is %s", (text, literal) => {
    expect(psLiteral(text)).toBe(literal);
  });

  it("is what a template makes of every text, and only code goes in as it is", () => {
    expect(ps`Set-X -A ${"a'b"} -B ${["c", "d'"]} -C ${1} -D ${true} ${ps`-E $e`}`.code).toBe(
      "Set-X -A 'a''b' -B @('c', 'd''') -C 1 -D $true -E $e",
    );
  });
});

describe("a comment", () => {
  it("is one line of printable ASCII in every language, whatever the name", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const comment of [psComment(text).code, zoneComment(text)]) expect(comment).toMatch(/^[#;] [ -~]*$/);
        for (const line of ldifModify("DC=x", [], [text]).split("\n")) expect(line).toMatch(/^[ -~]*$/);
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
    expect(visible("Müller \u202Eexe.txt")).toBe(String.raw`Müller \u{202e}exe.txt`);
    expect(visibleAscii("Müller #>\n")).toBe(String.raw`M\u{fc}ller #>\u{a}`);
  });
});

describe("an LDIF value", () => {
  /** As RFC 2849 reads it: unfolded, then split at the first colon. */
  const read = (line: string): string => {
    const [, marker, value = ""] = /^\w+:(:?) ([^\n]*)$/.exec(line.replaceAll("\n ", "")) ?? [];
    return marker === ":" ? fromBase64(value) : value;
  };

  it("reads as the text it was, in lines of 76 characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = ldifLine("description", text);
        expect(line).toMatch(/^description::? [ -~]*(?:\n [ -~]+)*$/);
        expect(Math.max(...line.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(76);
        expect(read(line)).toBe(encoded(text));
      }),
    );
  });

  it.each([
    ["plain", "description: plain"],
    [" led", "description:: IGxlZA=="],
    [":colon", "description:: OmNvbG9u"],
    ["<file:///etc/passwd", "description:: PGZpbGU6Ly8vZXRjL3Bhc3N3ZA=="],
    ["trailed ", "description:: dHJhaWxlZCA="],
    ["ü", "description:: w7w="],
  ])("of %j is %s", (text, line) => {
    expect(ldifLine("description", text)).toBe(line);
  });
});

describe("a zone file", () => {
  const octetsOf = (text: string): number[] =>
    Array.from(text.matchAll(/\\(\d{3})|([ -~])/g), ([, code, plain = ""]) =>
      code === undefined ? plain.charCodeAt(0) : Number(code),
    );

  it("keeps any text within its quotes, in pieces that fit", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ minLength: 250, maxLength: 600 })), (text) => {
        const pieces = zoneText(text).match(/"(?:[ !#-[\]-~]|\\\d{3})*"/g) ?? [];
        expect(pieces.join(" ")).toBe(zoneText(text));
        const octets = pieces.map((piece) => octetsOf(piece.slice(1, -1)));
        expect(octets.every(({ length }) => length <= 255)).toBe(true);
        expect(octets.flat()).toEqual(utf8Octets(text));
      }),
    );
  });

  it("keeps any name a name", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(zoneName(text)).toMatch(/^(?:[\w.-]|\\\d{3})*\.$/);
      }),
    );
    expect(zoneName("a b;$ORIGIN.example.com")).toBe(String.raw`a\032b\059\036ORIGIN.example.com.`);
  });
});

describe("other quoting", () => {
  it("encodes UTF-8 as the address bar does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const percent = encodeURIComponent(encoded(text)).matchAll(/%([\dA-F]{2})|(.)/g);
        const octets = Array.from(percent, ([, hex, plain = ""]) =>
          hex === undefined ? plain.charCodeAt(0) : Number.parseInt(hex, 16),
        );
        expect(utf8Octets(text)).toEqual(octets);
      }),
    );
  });

  it("lets no value out of a filter or a distinguished name", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(ldapFilterValue(text).replaceAll(/\\[\da-f]{2}/g, "")).not.toMatch(/[\0()*\\]/);
        const value = domainDn(text.replaceAll(".", "")).slice("DC=".length);
        expect(value.replaceAll(/\\[^]/g, "")).not.toMatch(/["+,;<>\\=#]/);
      }),
    );
    expect(domainDn("corp.example.com")).toBe("DC=corp,DC=example,DC=com");
  });

  it("gives a program only names that need no quotes", () => {
    expect(["corp.example.com", "dc-1", "a_b"].map(isNativeArgument)).toEqual([true, true, true]);
    expect(["a b", 'a"', "%PATH%", "a^b", "-a", "/a", "a\\", "ü", "", "a\n"].filter(isNativeArgument)).toEqual([]);
  });
});

/** UTF-8 text from base64, by the digits' values. */
function fromBase64(text: string): string {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bits = Array.from(text.replaceAll("=", ""), (digit) => digits.indexOf(digit).toString(2).padStart(6, "0")).join(
    "",
  );
  const octets = bits.match(/[01]{8}/g) ?? [];
  return decodeURIComponent(
    octets.map((octet) => `%${Number.parseInt(octet, 2).toString(16).padStart(2, "0")}`).join(""),
  );
}
