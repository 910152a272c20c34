import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { checks } from "#domain/checks/index.ts";
import { notJudged } from "#domain/checks/not-judged.ts";
import { rules, sourcesOf } from "#domain/options/rules.ts";
import type { Rule } from "#domain/options/rule-book.ts";
import { fixes, type FixData, type FixId } from "#domain/plan/fixes.ts";
import { fixNames } from "#domain/plan/fixes.strings.ts";

import { projectRoot } from "./project.ts";

/** Pages of the documentation that are made from the registries. `npm run tables` renews them. */
export const tables = { "docs/rules.md": rulesPage, "docs/fixes.md": fixesPage } as const;

const optionNames: Readonly<Record<Rule["options"][number], string>> = {
  "password-hash-sync": "PHS",
  "pass-through-authentication": "PTA",
  "seamless-sso": "SSO",
  "ad-fs": "AD FS",
  "connect-sync": "Connect Sync",
  "cloud-sync": "Cloud Sync",
  "web-application-proxy": "WAP",
  "password-writeback": "writeback",
};

const effects: Readonly<Record<Rule["effect"], string>> = {
  blocks: "blocks",
  warns: "warns",
  recommends: "advises",
  info: "informs",
  unknown: "leaves it open",
  scope: "outside the programme",
};

const narrowly: Readonly<Record<NonNullable<Rule["scope"]>, string>> = {
  objects: "by hand: single objects are not read yet",
  client: "by hand, on a client",
  server: "by hand, on the server",
  network: "by hand: paths are not tested yet",
};

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;

function page(head: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[head, "", row(columns), row(columns.map(() => "---")), ...rows.map(row)].join("\n")}\n`;
}

/** How a rule is judged; for one that is not, why. */
function toldBy(rule: Rule, isJudged: boolean): string {
  if (isJudged) {
    const isGathered = rule.evidence.some((kind) => kind !== "ask");
    return [isGathered ? "gathered" : null, rule.evidence.includes("ask") ? "asked" : null]
      .filter((word) => word !== null)
      .join(", ");
  }
  const reason = notJudged.find(({ ruleId }) => ruleId === rule.id)?.reason;
  return reason === undefined ? narrowly[rule.scope ?? "objects"] : `by hand: ${reason}`;
}

function rulesPage(): string {
  const folder = "src/domain/checks";
  const files = readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: "utf8" }).map(
    (file) => `${folder}/${file.split(path.sep).join("/")}`,
  );
  const rows = [...rules.values()].map((rule) => {
    const of = checks.filter(({ check }) => check.rules.includes(rule.id)).map(({ check }) => check.id);
    const tests = of.flatMap((id) => files.filter((file) => file.endsWith(`/${id}.test.ts`)));
    return [
      rule.id,
      rule.options.map((option) => optionNames[option]).join(", "),
      `${effects[rule.effect]}${rule.isFixable ? "" : ", only another choice helps"}`,
      toldBy(rule, of.length > 0),
      rule.basis,
      sourcesOf(rule)
        .map(({ title, dated, read }) => `${title} (${dated ?? "undated"}; read ${read})`)
        .join("; "),
      of.map((id) => `[${id}](checks/${id}.md)`).join(", "),
      tests.map((file) => `[test](../${file})`).join(", "),
    ];
  });
  return page(
    `# Rules

Every rule of \`resources/identity-rules.json\`: the options it bears on, what it does to them when it is broken, and how it is
told. Only documented and inferred rules can block; an unverified one informs. Made by \`npm run tables\`.`,
    ["Rule", "Options", "When broken", "Told by", "Basis", "Source", "Check", "Test"],
    rows,
  );
}

function fixesPage(): string {
  const rows = (Object.keys(fixes) as FixId[]).map((id) => {
    const { owner, hours, days, risk, isReversible, needsWindow, requires }: FixData = fixes[id];
    const asking = checks.filter(({ strings }) =>
      [strings.fix, ...Object.values(strings.fixes ?? {})].some((words) => words.id === id),
    );
    return [
      id,
      fixNames[id],
      owner,
      String(hours),
      String(days),
      risk,
      isReversible ? "yes" : "no",
      needsWindow ? "yes" : "no",
      requires.join(", "),
      asking.map(({ check }) => `[${check.id}](checks/${check.id}.md)`).join(", "),
    ];
  });
  return page(
    `# Fixes

Every fix that a check names. Hours of work and working days from begin to done are our own estimates for one place of
ordinary size. What a fix requires comes first where the same forest needs both. Made by \`npm run tables\`.`,
    ["Fix", "Name", "Owner", "Hours", "Days", "Risk", "Can be undone", "Change window", "Requires", "Asked for by"],
    rows,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, make] of Object.entries(tables)) {
    await writeFile(path.join(projectRoot, file), make());
    console.log(`${file} written`);
  }
}
