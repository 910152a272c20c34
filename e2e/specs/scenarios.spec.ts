import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { scenarios } from "#lab/scenarios/index.ts";
import { openBundleFile } from "#main/bundle/open.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { expectFindingsOf, expectOptionsOf } from "../pages/shown-verdicts.ts";
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
      await expectOptionsOf(launched.page, opened.value.result);
      await window.goTo("Findings");
      await expectFindingsOf(launched.page, opened.value.result);
      expect(launched.problems).toEqual([]);
    } finally {
      await launched.close();
    }
  });
}
