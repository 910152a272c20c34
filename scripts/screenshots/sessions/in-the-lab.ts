import { expect } from "@playwright/test";
import type { RunningLab } from "#lab/real/running-lab.ts";
import type { Session } from "../scene.ts";

/** A run against real forests, of which the second one falls silent while it is read. */
export function inTheLab(lab: RunningLab): Session {
  const [first, second] = lab.forests;
  if (first === undefined || second === undefined) throw new Error(`${lab.scenario} has not two forests`);
  return {
    name: "in the lab",
    prepare: async () => {
      const ticket = await lab.kinit(first.key);
      return { through: (argv) => lab.asMember(argv), env: { KRB5CCNAME: ticket } };
    },
    scenes: [
      {
        view: "lab-start",
        readme: "start",
        show: async ({ page }) => page.getByText("Looked at without").waitFor(),
      },
      {
        view: "lab-connect",
        show: async ({ wizard }) => {
          await wizard.begin();
          await wizard.goTo("Connect");
          await wizard.tryConnection(wizard.connection("The domain of this computer"), first.dnsName);
          const { user, password } = second.reader;
          await wizard.tryConnection(await wizard.addServer(second.dc.host, user, password), second.dnsName);
        },
      },
      {
        view: "lab-gather-running",
        readme: "gather",
        show: async ({ wizard, page }) => {
          await wizard.goTo("Gather");
          await lab.fault.block(second.key, 389, "drop");
          await page.getByRole("button", { name: "Gather", exact: true }).last().click();
          await expect(page.getByRole("button", { name: "Cancel and keep" })).toBeVisible();
          // The first forest is read to its end while the second one stays silent.
          await expect(page.getByText(/silent for/u).first()).toBeVisible({ timeout: 40_000 });
        },
      },
      {
        view: "lab-gather-failed",
        show: async ({ page }) => {
          await expect(page.getByRole("button", { name: "More actions" })).toBeVisible({ timeout: 120_000 });
        },
      },
      {
        view: "lab-gather-finished",
        show: async ({ wizard }) => {
          await lab.fault.unblock(second.key, 389, "drop");
          await wizard.gather("Retry what failed");
        },
      },
    ],
  };
}
