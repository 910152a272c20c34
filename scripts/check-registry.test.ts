import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { checks } from "#domain/checks/index.ts";
import { notJudged } from "#domain/checks/not-judged.ts";
import { frameworkMessages } from "#domain/checks/strings.ts";
import { toVerifyStrings } from "#domain/checks/to-verify.strings.ts";
import { rules } from "#domain/options/rules.ts";

const root = path.resolve(import.meta.dirname, "..");
const checksFolder = path.join(root, "src/domain/checks");

/** Message ids that a check takes from a value instead of a literal. */
const computedMessages: Readonly<Record<string, { readonly expression: string; readonly ids: readonly string[] }[]>> = {
  "upn-suffix-routed": [
    {
      expression: "state",
      ids: ["excluded", "disabled-new", "disabled-by-admin", "conflict", "domain-blocked", "owned-by-asking-forest"],
    },
    { expression: "namespaces.status", ids: ["absent", "unreadable"] },
  ],
};

/** Area folder of every check file, by the id that its name gives. */
const folders = new Map(
  readdirSync(checksFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((area) =>
      readdirSync(path.join(checksFolder, area.name))
        .filter((name) => /^[a-z0-9-]+\.ts$/u.test(name))
        .map((name) => [name.slice(0, -".ts".length), area.name] as const),
    ),
);

function textOf(...parts: string[]): string {
  try {
    return readFileSync(path.join(root, ...parts), "utf8");
  } catch {
    return "";
  }
}

/** Every message id in a check's source. A computed one counts only when it is listed above. */
function messageIds(checkId: string, source: string): string[] {
  const calls = source.matchAll(/\b(?:pass|warn|fail|manual|notApplicable|notKnown)\(\s*(?:"([^"]+)"|([\w.]+))/gu);
  return [...calls].flatMap(([, literal, expression]) => {
    if (literal !== undefined) return [literal];
    const computed = computedMessages[checkId]?.find((entry) => entry.expression === expression);
    return computed?.ids ?? [`(${expression})`];
  });
}

describe("the registry of checks", () => {
  test("names each check once", () => {
    const ids = checks.map(({ check }) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("leaves no check file out", () => {
    expect(checks.map(({ check }) => check.id).toSorted()).toEqual([...folders.keys()].toSorted());
  });

  test("claims rules that exist", () => {
    const unknown = checks.flatMap(({ check }) => check.rules.filter((rule) => !rules.has(rule)));
    expect(unknown).toEqual([]);
  });

  describe.each(checks.map((entry) => ({ id: entry.check.id, ...entry })))("$id", ({ id, strings }) => {
    const folder = folders.get(id) ?? "";
    const source = textOf("src/domain/checks", folder, `${id}.ts`);

    test("has the id of its file", () => {
      expect(source).toContain(`id: "${id}"`);
    });

    test("has a test and a strings file", () => {
      expect(textOf("src/domain/checks", folder, `${id}.test.ts`)).toContain("describeCheck(");
      expect(textOf("src/domain/checks", folder, `${id}.strings.ts`)).toContain("Strings: CheckStrings");
    });

    test("has a docs page with every part", () => {
      const page = textOf("docs/checks", `${id}.md`);
      const headings = [...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => heading);
      expect(headings).toEqual([strings.title, "Why", "How we test it", "How to fix", "Limits", "References"]);
    });

    test("has words for exactly the messages it gives", () => {
      const given = new Set(messageIds(id, source));
      expect([...given].toSorted()).toEqual(Object.keys(strings.messages).toSorted());
    });

    test("has fixes of single messages for messages it has", () => {
      const { messages, fixes = {} } = strings;
      expect(Object.keys(fixes).filter((message) => !(message in messages))).toEqual([]);
      expect(
        Object.values(fixes)
          .flatMap(Object.values)
          .filter((words: string) => words.trim() === ""),
      ).toEqual([]);
    });

    test("keeps the framework's message ids to the framework", () => {
      expect(Object.keys(strings.messages).filter((message) => message in frameworkMessages)).toEqual([]);
    });

    test("has a title, a failing title, a reason and a fix", () => {
      const { title, failTitle, why, fix } = strings;
      expect([title, failTitle, why, fix.what, fix.who, fix.effort].filter((words) => words.trim() === "")).toEqual([]);
      expect(title).not.toBe(failTitle);
    });
  });
});

describe("the rules of the sign-in options", () => {
  const judged = new Set(checks.flatMap(({ check }) => check.rules));
  const left = new Set(notJudged.map(({ ruleId }) => ruleId));
  const isOutsideDirectory = (scope: string | null): boolean => scope !== null && scope !== "objects";

  test.each([...rules.values()].map((rule) => ({ ...rule })))("$id is accounted for in one way", ({ id, scope }) => {
    const ways = [judged.has(id), left.has(id), isOutsideDirectory(scope)].filter(Boolean);
    expect(ways).toHaveLength(1);
  });

  test("are left unjudged for a reason, once each", () => {
    expect(left.size).toBe(notJudged.length);
    expect(notJudged.filter(({ ruleId, reason }) => !rules.has(ruleId) || reason.length < 20)).toEqual([]);
  });

  test("have words where they are still to verify, and nowhere else", () => {
    const toVerify = [...rules.values()].filter(({ id, scope }) => isOutsideDirectory(scope) || left.has(id));
    expect(Object.keys(toVerifyStrings).toSorted()).toEqual(toVerify.map((rule) => rule.id).toSorted());
    expect(Object.values(toVerifyStrings).filter((words) => !/^[A-Z].*\.$/u.test(words))).toEqual([]);
  });
});

describe("the figures that checks compare with", () => {
  test("name their source", () => {
    const limits: unknown = JSON.parse(textOf("resources/product-limits.json"));
    const { sources } = JSON.parse(textOf("resources/identity-rules.json")) as { sources: Record<string, unknown> };
    const named = [...JSON.stringify(limits).matchAll(/"\w*[sS]ource":"([^"]+)"/gu)].map(([, source]) => source ?? "");
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((source) => !(source in sources))).toEqual([]);
  });
});
