import { expect, type TestInfo } from "@playwright/test";

import { planFor } from "#domain/plan/plan-for.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import { FirstWindow } from "../../pages/first-window.ts";
import { expectPlanItems } from "../../pages/plan-rows.ts";
import type { Wizard } from "../../pages/wizard.ts";

const phs = "Password hash sync";

/**
 * Decides and plans in the window as a person does: answers a question, assumes fixes, plans, waives, asks again, and
 * compares with the bundle that was written before. Ends with nothing stated that was not before. Each step is pictured
 * in the results of the test.
 */
export async function decide(wizard: Wizard, result: ResultDocument, bundle: string, info: TestInfo): Promise<void> {
  const { page } = wizard;
  const window = new FirstWindow(page);
  const picture = async (name: string): Promise<void> =>
    void (await page.screenshot({ path: info.outputPath(`${name}.png`) }));

  await wizard.goTo("Questions");
  await page
    .getByRole("navigation", { name: "Questions" })
    .getByRole("button", { name: /password hashes/u })
    .click();
  await page.getByRole("radio", { name: "The security policy forbids it" }).click();
  await expect(page.getByRole("region", { name: /^Question \d/u })).toContainText("Not supported");
  await picture("1-question");
  await wizard.goTo("Sign-in options");
  await expect(window.card(phs)).toContainText("Not supported");
  await picture("2-options");
  await wizard.goTo("Questions");
  await page.getByRole("button", { name: "Take the answer back" }).click();
  await wizard.goTo("Sign-in options");
  await expect(window.card(phs)).not.toContainText("Not supported");

  const after = result.options.find(({ scope, status }) => scope === "estate" && status === "supported-after");
  const bar = page.getByRole("region", { name: "What if" });
  if (after !== undefined) {
    await window.card(after.title).click();
    await bar.getByRole("button", { name: "Assume another fix" }).click();
    await page.getByRole("menuitem", { name: "The fewest that make it supported" }).click();
    await expect(window.card(after.title)).toContainText(/With \d+ fix(?:es)?\s*Supported/u);
    await picture("3-what-if");
    await bar.getByRole("button", { name: "Reset" }).click();
  }

  await window.card(phs).getByRole("button").click();
  await page.getByRole("button", { name: /^All \d+ rules$/u }).click();
  await window.proof
    .getByRole("treeitem", { name: /^Pass: / })
    .last()
    .click();
  await window.pane.getByRole("button", { name: "What if it does not" }).click();
  await expect(window.card(phs)).toContainText("With 1 finding otherwise");
  await picture("3b-otherwise");
  await bar.getByRole("button", { name: "Reset" }).click();
  await page.getByRole("button", { name: "What decides it" }).click();

  await wizard.goTo("Plan");
  const plan = planFor(result, { profile: emptyProfile, today: new Date().toISOString().slice(0, 10) });
  const rows = page.getByRole("treegrid", { name: "Plan" }).getByRole("row", { name: /^\d+\. / });
  await expectPlanItems(page, plan.items.length);
  await rows.first().click();
  const detail = page.getByRole("region", { name: "Chosen item" });
  await detail.getByRole("button", { name: "Mark as done" }).click();
  await expect(page.getByText(new RegExp(`^1 of ${plan.items.length} done`, "u"))).toBeVisible();
  await picture("4-plan");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(page.getByText(new RegExp(`^0 of ${plan.items.length} done`, "u"))).toBeVisible();

  await detail.getByRole("button").first().click();
  await expect(window.title("Findings")).toBeVisible();
  await window.pane.getByRole("button", { name: "Waive…" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Reason").fill("Sold in spring");
  await form.getByLabel("Who answers for it").fill("Board");
  await form.getByLabel("Last day").fill("2099-12-31");
  await form.getByRole("button", { name: "Waive until then" }).click();
  await page.getByRole("button", { name: "1 Waived" }).click();
  const waived = window.findings.getByRole("row", { name: /Waived until 31 Dec 2099/u });
  await waived.click();
  await picture("5-waived");
  if (await window.pane.getByRole("button", { name: "Re-check" }).isVisible()) {
    await page.keyboard.press("F5");
    await expect(window.pane.getByRole("status")).toHaveText(/^Asked again: .*, as before$/u, { timeout: 60_000 });
    await picture("6-re-checked");
  }
  await window.pane.getByRole("button", { name: "Waive…" }).click();
  await form.getByRole("button", { name: "Take the waiver back" }).click();
  await expect(form).toHaveCount(0);

  await wizard.goTo("Progress");
  await wizard.willOpen(bundle);
  await page.getByRole("button", { name: "Compare with a bundle…" }).click();
  await expect(page.getByText(/^Compared with estate\.gcb, gathered /u)).toHaveText(/: \d+ still there\.$/u);
  await expect(page.getByText("No option changed its status.")).toBeVisible();
  await picture("7-progress");
}
