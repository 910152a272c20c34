import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { contosoGroup } from "../../scripts/screenshots/estates/contoso-group.ts";
import { gatheredAt } from "../../scripts/screenshots/estates/gathered-at.ts";
import { groupConnections } from "../../scripts/screenshots/group-connections.ts";
import { soonAgo } from "../../scripts/screenshots/moments.ts";
import { plantAssessments } from "../../scripts/screenshots/plant-assessments.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { Keys } from "../pages/keys.ts";
import { Examination } from "./support/examination.ts";
import { focusWalk } from "./support/focus-walk.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";

test.setTimeout(180_000);

let launched: LaunchedApp;
let userData: string;
test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), "groundcheck-plan-"));
  await plantAssessments(userData, [
    {
      profile: { organisation: "Contoso group", targetDate: "2099-12-18" },
      connections: groupConnections(soonAgo),
      facts: gatheredAt(contosoGroup(), soonAgo),
      usedAt: soonAgo,
    },
  ]);
  launched = await launchApp({ userData });
});
test.afterEach(async () => {
  await launched.close();
  await rm(userData, { recursive: true, force: true });
});

async function openPlan(): Promise<FirstWindow> {
  const window = new FirstWindow(launched.page);
  await launched.page.getByRole("table").getByRole("button", { name: "Contoso group", exact: true }).click();
  await window.waitForOptions();
  await window.goTo("Plan");
  return window;
}

test("the plan is changed by keyboard alone, undone, and kept", async () => {
  const { page } = launched;
  const keys = new Keys(page);
  const examination = new Examination(launched);
  await examination.pictured();
  await openPlan();
  const grid = page.getByRole("treegrid", { name: "Plan" });
  const rows = grid.getByRole("row", { name: /^\d+\. / });
  await expect(rows.first()).toBeVisible();
  await examination.look("the plan");
  expect((await focusWalk(page)).faults).toEqual([]);

  const chosen = grid.getByRole("row", { selected: true });
  await keys.to(chosen);
  const before = await chosen.getAttribute("aria-label");
  await keys.press("Control+ArrowRight");
  await expect(chosen).not.toHaveAttribute("aria-label", before ?? "");
  await expect(page.getByRole("region", { name: "Chosen item" })).toContainText("Its first day was set by hand.");
  await keys.press("Control+Shift+ArrowRight");
  await keys.press("Control+z", "Control+z");
  await expect(chosen).toHaveAttribute("aria-label", before ?? "");

  await keys.press("Space");
  await expect(chosen).toHaveAttribute("aria-label", /, done/u);
  await expect(page.getByText(/^1 of \d+ done/u)).toBeVisible();
  await examination.look("an item is said to be done");

  const detail = page.getByRole("region", { name: "Chosen item" });
  await detail.getByRole("button", { name: "Text or script" }).click();
  await detail.getByRole("button", { name: "Copy request.txt" }).click();
  await expect(detail.getByText("Copied", { exact: true })).toBeVisible();
  const copied = await launched.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe(await detail.getByRole("region", { name: "request.txt" }).locator("pre").textContent());
  await examination.look("texts to hand over");
  await detail.getByRole("button", { name: "Undo" }).click();
  await examination.look("the way back");

  await page.getByRole("button", { name: "Windows and dates…" }).click();
  await page.getByRole("group", { name: "AD team" }).getByRole("checkbox", { name: "Tue" }).check();
  await page.getByRole("button", { name: "Agree on this plan" }).click();
  await expect(page.getByText(/^Agreed on /u)).toBeVisible();
  await examination.look("windows and an agreed plan");
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("Change windows: AD team Tue.")).toBeVisible();
  await page.getByRole("group", { name: "Shape" }).getByRole("button", { name: "List", exact: true }).click();
  await examination.look("the list alone");
  await examination.narrow();
  await page.getByRole("group", { name: "Shape" }).getByRole("button", { name: "List and timeline" }).click();
  await examination.look("the plan in the smaller window");
});

test("a finding is waived with reason, owner and day, leaves the plan, and is taken back", async () => {
  const { page } = launched;
  const examination = new Examination(launched);
  await examination.pictured();
  const window = await openPlan();
  const summary = page.getByText(/^0 of \d+ done/u);
  const before = await summary.textContent();
  await page.getByRole("region", { name: "Chosen item" }).getByRole("button").first().click();
  await expect(window.title("Findings")).toBeVisible();
  const title = (await window.pane.getByRole("heading", { level: 2 }).first().textContent()) ?? "";
  await window.pane.getByRole("button", { name: "Waive…" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: "Waive until then" }).click();
  await expect(form.getByText("Needed")).toHaveCount(3);
  await examination.look("a waiver that lacks everything");
  await form.getByLabel("Reason").fill("The forest is sold in spring");
  await form.getByLabel("Who answers for it").fill("Board");
  await form.getByLabel("Last day").fill("2000-01-01");
  await form.getByRole("button", { name: "Waive until then" }).click();
  await expect(form.getByText("The day has passed.")).toBeVisible();
  await form.getByLabel("Last day").fill("2099-03-01");
  await form.getByRole("button", { name: "Waive until then" }).click();
  await expect(form).toHaveCount(0);
  await page.getByRole("button", { name: "1 Waived" }).click();
  const row = window.findings.getByRole("row", { name: /Waived until 1 Mar 2099/u });
  await expect(row).toBeVisible();
  await row.click();
  await expect(window.pane).toContainText("Waived by Board until 1 Mar 2099: The forest is sold in spring");
  await examination.look("a waived finding");

  await window.goTo("Plan");
  await expect(page.getByText("Waived:")).toBeVisible();
  await expect(summary).not.toHaveText(before ?? "");
  await page.getByRole("button", { name: title }).click();
  await window.pane.getByRole("button", { name: "Waive…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take the waiver back" }).click();
  await window.goTo("Plan");
  await expect(summary).toHaveText(before ?? "");
});
