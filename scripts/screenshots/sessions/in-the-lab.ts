import { expect } from "@playwright/test";
import type { RunningLab } from "#lab/real/running-lab.ts";
import type { HeldRelay } from "../../../e2e/wizard/support/held-relay.ts";
import type { Session } from "../scene.ts";

/** More than some collectors of a forest need, and less than its users. */
const someBytes = 20_000;

/** A run against real forests. The second one is reached over a relay, on which it falls silent while it is read. */
export function inTheLab(lab: RunningLab, relay: HeldRelay): Session {
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
        show: async ({ page }) => page.getByText("Looked at without").waitFor(),
      },
      {
        view: "lab-connect",
        show: async ({ wizard }) => {
          await wizard.begin();
          await wizard.goTo("Connect");
          await wizard.tryConnection(wizard.connection("The domain of this computer"), first.dnsName);
          const account = `${second.reader.user}@${second.dnsName}`;
          const server = await wizard.addServer(`127.0.0.1:${relay.port}`, account, second.reader.password);
          await wizard.tryConnection(server, second.dnsName);
        },
      },
      {
        view: "lab-gather-running",
        readme: "gather",
        show: async ({ wizard, page }) => {
          await wizard.goTo("Gather");
          relay.holdAfter(someBytes);
          await page.getByRole("button", { name: "Gather", exact: true }).last().click();
          await expect(page.getByText(/silent for/u).first()).toBeVisible({ timeout: 60_000 });
        },
      },
      {
        view: "lab-gather-finished",
        show: async ({ page }) => {
          relay.release();
          await expect(page.getByRole("button", { name: "More actions" })).toBeVisible({ timeout: 120_000 });
        },
      },
    ],
  };
}
