import { expect, test } from "@playwright/test";

import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { upLab } from "#lab/real/lab.ts";
import { gatherAsReader } from "../specs/lab/support/assess.ts";
import { goldenOf } from "../specs/lab/support/golden.ts";
import { axeInLooks } from "../specs/support/axe-in-looks.ts";
import { focusWalk } from "../specs/support/focus-walk.ts";
import { freshUserData, gatherHalf, launchMember } from "./support/half-read.ts";
import { heldRelay } from "./support/held-relay.ts";

const [living, dying] = ["contoso.example.com", "fabrikam.example.net"] as const;

test("a domain controller that dies during a run costs its own facts only, and they come when it is back", async () => {
  const lab = await upLab("two-forests-routed");
  const relay = await heldRelay(lab.forests[1]?.dc.address ?? "", 389);
  try {
    const unbroken = (await gatherAsReader(lab)).result;
    const member = await launchMember(lab, freshUserData());
    const { wizard, launched } = member;
    const { page } = wizard;
    const isOver = () => expect(page.getByRole("button", { name: "More actions" })).toBeVisible({ timeout: 60_000 });
    try {
      await gatherHalf(member, lab, relay);
      expect(await axeInLooks(page)).toEqual([]);
      const walk = await focusWalk(page);
      expect(walk.faults).toEqual([]);
      expect(walk.stops).toEqual(expect.arrayContaining(["Cancel and keep", expect.stringMatching(/^Skip/u)]));
      const kept = await wizard.collected(dying);
      relay.refuse();
      await lab.fault.killDc("b");
      relay.release();
      await isOver();

      expect(await wizard.openCollectors(living)).toBe(0);
      expect(await wizard.collected(dying)).toBe(kept);
      const failed = wizard.collectorsOf(dying).getByRole("row", { name: /^Failed/u });
      expect(await failed.count()).toBeGreaterThan(0);
      const why = wizard.collectorsOf(dying).getByRole("row", { name: /^Cause\./u });
      const causes = [errorStrings["connection-lost"], errorStrings.refused];
      for (const text of await why.allTextContents()) {
        expect(causes.some(({ cause, next }) => text.includes(cause) && text.includes(next))).toBe(true);
      }
      await wizard.goTo("Sign-in options");
      await expect(page.getByRole("article", { name: "Password hash sync" })).toContainText("Undecided");
      await wizard.goTo("Gather");

      await lab.fault.startDc("b");
      await relay.accept();
      await why.first().getByRole("button", { name: "Retry", exact: true }).click();
      await expect.poll(() => wizard.collected(dying), { timeout: 30_000 }).toBeGreaterThan(kept);
      await isOver();
      await wizard.gather("Retry what failed");
      expect(await wizard.openCollectors(dying)).toBe(0);
      await expect(failed).toHaveCount(0);
      expect(goldenOf((await wizard.sharedBundle()).result)).toEqual(goldenOf(unbroken));
      expect(launched.problems).toEqual([]);
    } finally {
      await launched.close();
    }
  } finally {
    relay.close();
    await lab.down();
  }
});
