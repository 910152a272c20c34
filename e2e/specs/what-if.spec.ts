import { expect, test } from "@playwright/test";
import { FirstWindow } from "../pages/first-window.ts";
import { Keys } from "../pages/keys.ts";
import { Examination } from "./support/examination.ts";
import { focusWalk } from "./support/focus-walk.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";

test.setTimeout(120_000);

let launched: LaunchedApp;
test.beforeEach(async () => {
  launched = await launchApp();
});
test.afterEach(() => launched.close());

test("fixes are assumed by keyboard, told apart from what was measured, and taken back", async () => {
  const { page } = launched;
  const window = new FirstWindow(page);
  const keys = new Keys(page);
  const examination = new Examination(launched);
  await examination.pictured();
  await window.openSample();
  const pta = window.card("Pass-through Authentication");
  const bar = page.getByRole("region", { name: "What if" });
  await expect(pta).toContainText("Supported after 1 fix");
  await expect(bar).toContainText("Pick fixes, or say in the proof what may be otherwise");
  await expect(page.getByText("With 1 fix")).toHaveCount(0);

  await keys.enter(bar.getByRole("button", { name: "Assume another fix" }));
  await keys.enter(page.getByRole("menuitem", { name: "The fewest that make it supported" }));
  const fix = bar.getByRole("button", { name: "Enable the suffix on the trust: merged.example.net" });
  await expect(fix).toHaveAttribute("aria-pressed", "true");
  await expect(pta).toContainText(/With 1 fix\s*Supported/u);
  await expect(window.card("AD FS")).toContainText(/With 1 fix\s*No change/u);
  // What was measured stands where it stood.
  await expect(pta).toContainText("Supported after 1 fix");
  await expect(bar).toContainText("Assumed only");
  await examination.look("a fix is assumed");
  expect((await focusWalk(page)).faults).toEqual([]);

  await keys.to(fix);
  await keys.press("Space");
  await expect(fix).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByText("With 1 fix")).toHaveCount(0);
  await keys.enter(window.pane.getByRole("button", { name: "Assume it is fixed" }));
  await expect(fix).toHaveAttribute("aria-pressed", "true");

  // It is still assumed after another step was on screen.
  await window.goTo("Findings");
  await window.goTo("Sign-in options");
  await expect(pta).toContainText(/With 1 fix\s*Supported/u);
  await keys.enter(bar.getByRole("button", { name: "Reset" }));
  await expect(page.getByText("With 1 fix")).toHaveCount(0);
  await expect(fix).toHaveCount(0);

  await examination.narrow();
  await keys.enter(bar.getByRole("button", { name: "Assume another fix" }));
  await expect(page.getByRole("menuitem").first()).toBeVisible();
  await examination.look("the menu of fixes is open, narrow");
  expect(launched.problems).toEqual([]);
});
