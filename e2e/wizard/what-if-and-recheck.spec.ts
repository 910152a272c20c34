import { expect, test } from "@playwright/test";

import { upLab } from "#lab/real/lab.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { mend } from "../specs/lab/support/mends.ts";
import { freshUserData, launchMember } from "./support/half-read.ts";

const pta = "Pass-through Authentication";

test("what was assumed is done for real, asked again by F5, and true", async () => {
  const lab = await upLab("two-forests-suffix-disabled");
  const [first, second] = lab.forests;
  if (first === undefined || second === undefined) throw new Error("the scenario has two forests");
  try {
    const { launched, wizard } = await launchMember(lab, freshUserData());
    const { page } = wizard;
    const window = new FirstWindow(page);
    try {
      await wizard.begin();
      await wizard.goTo("Connect");
      await wizard.tryConnection(wizard.connection("The domain of this computer"), first.dnsName);
      await wizard.goTo("Gather");
      await wizard.gather("Gather");

      await wizard.goTo("Sign-in options");
      await window.card(pta).click();
      await expect(window.card(pta)).toContainText("Supported after 1 fix");
      const bar = page.getByRole("region", { name: "What if" });
      await bar.getByRole("button", { name: "Assume another fix" }).click();
      await page.getByRole("menuitem", { name: "The fewest that make it supported" }).click();
      await expect(window.card(pta)).toContainText(/With 1 fix\s*Supported/u);
      const fix = (await bar.getByRole("button", { pressed: true }).getAttribute("title")) ?? "";
      expect(fix).toMatch(/^enable-suffix-routing\//u);

      await mend(lab, fix);

      await wizard.goTo("Findings");
      const [, serving = "", served = "", suffix = ""] = fix.split("/");
      const search = page.getByRole("searchbox");
      await search.fill(suffix);
      const row = window.findings.getByRole("row", { name: new RegExp(`^Fail: .*${suffix}`, "u") });
      await row.first().click();
      await expect(window.pane).toContainText(`${serving} to ${served}`);
      await page.keyboard.press("F5");
      await expect(window.pane.getByRole("status")).toHaveText("Asked again: was Fail, now Pass", { timeout: 60_000 });
      await expect(window.findings.getByRole("row", { selected: true })).toHaveAttribute("aria-label", /^Pass: /u);

      await wizard.goTo("Sign-in options");
      await expect(window.card(pta)).toContainText(/^Pass-through AuthenticationSupported, \d+ warnings/u);
      await expect(bar).toContainText("1 fix is not needed any more");
      expect(launched.problems).toEqual([]);
    } finally {
      await launched.close();
    }
  } finally {
    await lab.down();
  }
});
