import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { scenarios } from "#lab/scenarios/index.ts";
import type { OptionRow } from "#domain/result/result-document.ts";
import { openBundleFile } from "#main/bundle/open.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { launchApp } from "./support/launch-app.ts";

/** Bundles that the lab's specs gathered from real forests, one per scenario. */
const folder = join(".cache", "scenario-bundles");
const recorded = readRecorded();

function readRecorded(): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".zip"));
  } catch {
    // Without root there is no lab and no recording; in CI the count below says so.
    return [];
  }
}

/** The heading of the option's card, as far as the status goes. */
function heading({ status, fixes, missingFacts }: OptionRow): RegExp {
  const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  switch (status) {
    case "supported":
      return /Supported(?: by product|, \d+ warnings?)?/u;
    case "supported-after":
      return new RegExp(`Supported after ${many(fixes, "fix").replace("fixs", "fixes")}`, "u");
    case "undecided":
      return new RegExp(`Undecided: ${many(missingFacts, "fact")} missing`, "u");
    case "unsupported":
      return /Not supported/u;
  }
}

test("every scenario was recorded where the lab runs", () => {
  const isLabHere = process.env["CI"] === "true" || recorded.length > 0;
  expect(recorded.length).toBe(isLabHere ? Object.keys(scenarios).length : 0);
});

for (const name of recorded) {
  test(`the window says of ${name.replace(".zip", "")} what the command line says`, async () => {
    const opened = await openBundleFile(join(folder, name));
    if (!opened.ok) throw new Error(opened.error.code);
    const launched = await launchApp({ args: [join(folder, name)] });
    try {
      const window = new FirstWindow(launched.page);
      await window.waitForOptions();
      for (const option of opened.value.result.options.filter(({ scope }) => scope === "estate")) {
        await expect(window.card(option.title)).toContainText(heading(option));
        await expect(window.card(option.title)).toContainText(option.inProgrammeScope ? "In scope" : "Outside scope");
      }
      expect(launched.problems).toEqual([]);
    } finally {
      await launched.close();
    }
  });
}
