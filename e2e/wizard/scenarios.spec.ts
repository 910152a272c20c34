import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test } from "@playwright/test";

import { openBundleFile } from "#main/bundle/open.ts";
import { upLab } from "#lab/real/lab.ts";
import { scenarios, type ScenarioName } from "#lab/scenarios/index.ts";
import { expectFindingsOf, expectOptionsOf } from "../pages/shown-verdicts.ts";
import { Wizard } from "../pages/wizard.ts";
import { gatherAsReader } from "../specs/lab/support/assess.ts";
import { goldenOf } from "../specs/lab/support/golden.ts";
import { decide } from "./support/decide.ts";
import { launchApp } from "../specs/support/launch-app.ts";

for (const name of Object.keys(scenarios) as ScenarioName[]) {
  test(`${name}: from the start to a bundle that is opened again, the window says what the command line says`, async () => {
    const info = test.info();
    const lab = await upLab(name);
    const [first, ...others] = lab.forests;
    if (first === undefined) throw new Error(`${name} has no forest`);
    try {
      const ticket = await lab.kinit(first.key);
      const launched = await launchApp({ through: (argv) => lab.asMember(argv), env: { KRB5CCNAME: ticket } });
      try {
        const wizard = new Wizard(launched);
        await wizard.begin();
        await wizard.goTo("Connect");
        await wizard.tryConnection(wizard.connection("The domain of this computer"), first.dnsName);
        for (const { dc, reader, dnsName } of others) {
          await wizard.tryConnection(await wizard.addServer(dc.host, reader.user, reader.password), dnsName);
        }
        await wizard.goTo("Gather");
        await lab.fault.killDc(first.key);
        await wizard.gather("Gather");
        await expect(wizard.page.getByRole("row", { name: /^Failed/u }).first()).toBeVisible();
        await lab.fault.startDc(first.key);
        await wizard.gather("Retry what failed");
        await wizard.goTo("Estate map");
        await expect(wizard.page.getByText(first.dnsName).first()).toBeVisible();
        const { result } = await gatherAsReader(lab, "password");
        await wizard.goTo("Findings");
        await expectFindingsOf(wizard.page, result);
        await wizard.goTo("Sign-in options");
        await expectOptionsOf(wizard.page, result);

        await wizard.goTo("Share");
        const bundle = path.join(mkdtempSync(path.join(tmpdir(), "groundcheck-wizard-")), "estate.gcb");
        await wizard.willSaveAt(bundle);
        await wizard.page.getByRole("button", { name: "Write the bundle…" }).click();
        await expect.poll(() => existsSync(bundle)).toBe(true);
        await expect(wizard.page.getByText(bundle, { exact: true })).toBeVisible();

        const opened = await openBundleFile(bundle);
        if (!opened.ok) throw new Error(opened.error.code);
        expect(goldenOf(opened.value.result)).toEqual(goldenOf(result));

        await decide(wizard, result, bundle, info);

        await wizard.willOpen(bundle);
        await wizard.page.getByRole("banner", { name: "Estate" }).getByRole("button").first().click();
        await wizard.page.getByRole("menuitem", { name: "Open a bundle…" }).click();
        await expect(wizard.page.getByText("Read only, from estate.gcb")).toBeVisible();
        await wizard.goTo("Findings");
        await expectFindingsOf(wizard.page, result);
        await wizard.goTo("Sign-in options");
        await expectOptionsOf(wizard.page, result);
        expect(launched.problems).toEqual([]);
      } finally {
        await launched.close();
      }
    } finally {
      await lab.down();
    }
  });
}
