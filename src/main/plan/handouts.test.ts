import type { Node } from "@vscode/tree-sitter-wasm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { fixes, type FixId } from "#domain/plan/fixes.ts";
import { fixHandout } from "#domain/plan/scripts/fix-handout.ts";
import type { HandoutPart } from "#domain/plan/scripts/handout.ts";
import { ps, psComment, psLines } from "#domain/plan/scripts/quoting/powershell.ts";
import { aResultAsking, type FixPlace } from "#domain/testing/fix-results.ts";

import { faultsOf, powershellParser } from "./testing/powershell-parser.ts";

const ids = Object.keys(fixes) as FixId[];
let parse: (script: string) => Node;
beforeAll(async () => {
  parse = await powershellParser();
});

/** Places of every shape, with plain names and with such as a hostile directory could hold. */
const namings: Readonly<Record<string, Required<{ [Key in keyof FixPlace]: string }>>> = {
  plain: {
    servingForest: "a.example.com",
    forest: "b.example.net",
    domain: "b.example.net",
    object: "works.example.net",
  },
  hostile: {
    servingForest: "a';stop-process-id1;'.example",
    forest: 'b$(whoami)`"%path%&|<>^!.example',
    domain: "\u2018b\u2019;#>@{}\u{1f3e2}אב.example",
    object: "CN=\u202egnp.exe\n'; Remove-Item C:\\ # \u2019,DC=b\r\n-\r\ndelete: x",
  },
};
const shapes: Readonly<Record<string, readonly (keyof FixPlace)[]>> = {
  pair: ["servingForest", "forest", "object"],
  pairAlone: ["servingForest", "forest"],
  domain: ["forest", "domain", "object"],
  domainAlone: ["forest", "domain"],
  forest: ["forest", "object"],
  estate: [],
};
const cases = Object.entries(namings).flatMap(([naming, names]) =>
  Object.entries(shapes).map(([shape, keys]) => ({
    name: `${naming} names, ${shape}`,
    place: Object.fromEntries(keys.map((key) => [key, names[key]])) as FixPlace,
  })),
);

function partsOf(fix: FixId, place: FixPlace): readonly HandoutPart[] {
  const { step, result } = aResultAsking(fix, place, evidence);
  const { parts, undo } = fixHandout(step, result);
  return [...parts, ...(undo.kind === "parts" ? undo.parts : [])];
}
const evidence = {
  lockoutThreshold: 5,
  lockoutDuration: 30,
  "msDS-AllowedDNSSuffixes": "other.example",
  dNSHostName: "dc1.other.example",
};

describe.each(cases)("the handouts of all fixes ($name)", ({ place }) => {
  it("are there, with names of their own for every file", () => {
    for (const fix of ids) {
      const parts = partsOf(fix, place);
      const names = parts.map(({ fileName }) => fileName);
      expect([fix, names.length > 0, new Set(names).size]).toEqual([fix, true, names.length]);
      expect([fix, names.filter((name) => !/^[a-z0-9][a-z0-9-]*\.(?:ps1|txt|ldif|zone)$/.test(name))]).toEqual([
        fix,
        [],
      ]);
      expect([fix, parts.filter(({ title, text }) => title === "" || text.includes("undefined"))]).toEqual([fix, []]);
      expect([fix, parts.some(({ kind }) => kind === "text")]).toEqual([fix, true]);
    }
  });

  it("hold scripts that are PowerShell throughout, in printable ASCII", () => {
    for (const fix of ids) {
      for (const { kind, text, fileName } of partsOf(fix, place)) {
        if (kind !== "powershell") continue;
        expect([fix, fileName, faultsOf(parse(text))]).toEqual([fix, fileName, []]);
        expect([fix, fileName, /^[ -~\n]*$/.test(text)]).toEqual([fix, fileName, true]);
      }
    }
  });

  it("change something only where it was confirmed", () => {
    for (const fix of ids) {
      for (const { kind, text, fileName } of partsOf(fix, place)) {
        if (kind !== "powershell") continue;
        expect([fix, fileName, unguarded(parse(text))]).toEqual([fix, fileName, []]);
      }
    }
  });

  it("spell every variable in one way, for PowerShell does not tell letters by their case", () => {
    for (const fix of ids) {
      for (const { kind, text, fileName } of partsOf(fix, place)) {
        if (kind !== "powershell") continue;
        const names = new Set(
          parse(text)
            .descendantsOfType("variable")
            .map((node) => node?.text ?? ""),
        );
        const twice = [...names].filter((name) => names.has(name.toLowerCase()) && name !== name.toLowerCase());
        expect([fix, fileName, twice]).toEqual([fix, fileName, []]);
      }
    }
  });

  it("say what they are, for where, from when, and what they rest on", () => {
    for (const fix of ids) {
      for (const { kind, text } of partsOf(fix, place)) {
        expect(text).toContain("Made by Groundcheck 1.0.0 from facts read 2026-");
        if (kind !== "powershell") continue;
        expect(text).toMatch(/^# Run on: .+\n# Run as: .+$/m);
        expect(text).toMatch(/^# Source: .+$/m);
        expect(text).toMatch(/^Set-StrictMode -Version Latest\n\$ErrorActionPreference = 'Stop'$/m);
      }
    }
  });

  it("call nothing more with these names than with plain ones", () => {
    for (const fix of ids) {
      const keys = Object.keys(place) as (keyof FixPlace)[];
      const plain = Object.fromEntries(keys.map((key) => [key, namings["plain"]?.[key]])) as FixPlace;
      const others = new Map(partsOf(fix, plain).map((part) => [part.fileName, callsOf(parse(part.text))]));
      for (const { kind, text, fileName } of partsOf(fix, place)) {
        if (kind !== "powershell") continue;
        const calls = callsOf(parse(text)).filter((call) => others.get(fileName)?.includes(call) !== true);
        expect([fix, fileName, calls]).toEqual([fix, fileName, []]);
      }
    }
  });
});

it("takes any text for one text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc
      .array(fc.constantFrom("'", '"', "$(", "`", "\n", "#>", "\u2019", "\u202e", "🏢", "@'", ";", "}"))
      .map((list) => list.join("")),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const root = parse(psLines(psComment(text), ps`$text = ${text}`, ps`Write-Output $text`).code);
      expect(faultsOf(root)).toEqual([]);
      expect(root.descendantsOfType("command_name").map((node) => node?.text)).toEqual(["Write-Output"]);
      const literals = root.descendantsOfType("string_literal").map((node) => (node?.text ?? "").slice(1, -1));
      const ascii = Array.from(text.matchAll(/[ -~]/gu), ([character]) => character).join("");
      expect(literals.join("").replaceAll("''", "'")).toBe(ascii);
    }),
  );
});

const changingCommand =
  /^(?:Set|Add|Remove|Enable|Disable|Move|Update|Install|Uninstall|Rename|Restore|New-AD|Reset|Clear)(?!-StrictMode|-Member|-Location)/i;
const changingCall = /\.(?:Save|AddAccessRule|(?:Create|Update|Delete)\w*TrustRelationship)$/;

/** Commands and calls that change a directory and stand in no `if` that asks, nor in one of what was asked before. */
function unguarded(root: Node): readonly string[] {
  const commands = root.descendantsOfType("command_name").filter((node) => changingCommand.test(node?.text ?? ""));
  const calls = root
    .descendantsOfType("invokation_expression")
    .filter((node) => changingCall.test((node?.text ?? "").split("(")[0] ?? ""));
  return [...commands, ...calls].flatMap((node) => (node === null || isGuarded(node) ? [] : [node.text]));
}

function isGuarded(node: Node): boolean {
  for (let above = node.parent; above !== null; above = above.parent) {
    if (
      /^(?:if_statement|elseif_clause)$/.test(above.type) &&
      /^(?:else)?if \((?:Confirm-Change |\$changed\))/.test(above.text)
    )
      return true;
  }
  return false;
}

/** What a script calls and reads: commands, members, variables, in order and as often as they come. */
function callsOf(root: Node): readonly string[] {
  const kinds = ["command_name", "member_name", "variable", "type_literal", "command_parameter"];
  const seen = new Map<string, number>();
  return root
    .descendantsOfType(kinds)
    .map((node) => {
      const text = node?.text ?? "";
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      return text === "[char]" ? text : `${text} ${count}`;
    })
    .filter((call) => call !== "[char]");
}
