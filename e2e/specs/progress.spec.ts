import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { AssessmentFiles } from "#main/assessments/assessment-files.ts";
import { contosoGroup } from "../../scripts/screenshots/estates/contoso-group.ts";
import { gatheredAt } from "../../scripts/screenshots/estates/gathered-at.ts";
import { groupConnections } from "../../scripts/screenshots/group-connections.ts";
import { longAgo, soonAgo } from "../../scripts/screenshots/moments.ts";
import { plantAssessments } from "../../scripts/screenshots/plant-assessments.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { Keys } from "../pages/keys.ts";
import { Examination } from "./support/examination.ts";
import { focusWalk } from "./support/focus-walk.ts";
import { launchApp } from "./support/launch-app.ts";

test.setTimeout(120_000);

test("what changed since the run before is told, and leads to the finding", async () => {
  const userData = await mkdtemp(join(tmpdir(), "groundcheck-progress-"));
  const facts = gatheredAt(contosoGroup(), soonAgo);
  const usedAt = soonAgo;
  await plantAssessments(userData, [
    { profile: { organisation: "Contoso group" }, connections: groupConnections(soonAgo), facts, usedAt },
  ]);
  const [id = ""] = await readdir(join(userData, "assessments"));
  // In the earlier run the trust was looked at by nobody.
  const before = gatheredAt(contosoGroup(), longAgo);
  const earlier = { ...before, forests: before.forests.filter(({ name }) => name !== "tailspin.example.net") };
  await new AssessmentFiles(join(userData, "assessments")).factsBefore(id).save(earlier);

  const launched = await launchApp({ userData });
  const { page } = launched;
  const window = new FirstWindow(page);
  const examination = new Examination(launched);
  await examination.pictured();
  await page.getByRole("table").getByRole("button", { name: "Contoso group", exact: true }).click();
  await window.waitForOptions();
  await window.goTo("Progress");
  await expect(page.getByText(/^Compared with the run before/u)).toBeVisible();
  await expect(page.getByText("Forests only now")).toBeVisible();
  await examination.look("a comparison with the run before");
  expect((await focusWalk(page)).faults).toEqual([]);
  const keys = new Keys(page);
  // Under the head of the list stands the first group, which is its tab stop.
  await keys.to(page.getByRole("treegrid", { name: "Findings" }).getByRole("row").nth(1));
  await keys.press("ArrowDown", "Enter");
  await expect(window.title("Findings")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /^Since / })).toBeVisible();
  await expect(page.getByText(/ Compared with .*: \d+ /u)).toBeVisible();
  await examination.look("findings since the run before");
  await window.goTo("Progress");
  await examination.narrow();
  await examination.look("a comparison in the smaller window");
  await launched.close();
  await rm(userData, { recursive: true, force: true });
});
