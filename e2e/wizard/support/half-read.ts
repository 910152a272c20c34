import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect } from "@playwright/test";

import type { RunningLab } from "#lab/real/running-lab.ts";
import { Wizard } from "../../pages/wizard.ts";
import { launchApp, type LaunchedApp } from "../../specs/support/launch-app.ts";
import type { HeldRelay } from "./held-relay.ts";

/** More than some collectors of a forest need, and less than its users. */
const someBytes = 20_000;

export interface HalfRead {
  readonly launched: LaunchedApp;
  readonly wizard: Wizard;
}

/** The app as a member of the lab's network, signed in as the first forest's reader. */
export async function launchMember(lab: RunningLab, userData: string): Promise<HalfRead> {
  const launched = await launchApp({
    userData,
    through: (argv) => lab.asMember(argv),
    env: { KRB5CCNAME: await lab.kinit("a") },
  });
  return { launched, wizard: new Wizard(launched) };
}

/**
 * Connects the lab's first forest as the signed-in user and the second one over the relay as a typed account, and
 * gathers until the first is read and the second has fallen silent with some collectors done and others not.
 */
export async function gatherHalf({ wizard }: HalfRead, lab: RunningLab, relay: HeldRelay): Promise<void> {
  const [first, second] = lab.forests;
  if (first === undefined || second === undefined) throw new Error(`${lab.scenario} has no second forest`);
  await wizard.begin();
  await wizard.goTo("Connect");
  await wizard.tryConnection(wizard.connection("The domain of this computer"), first.dnsName);
  const account = `${second.reader.user}@${second.dnsName}`;
  const card = await wizard.addServer(`127.0.0.1:${relay.port}`, account, second.reader.password);
  await wizard.tryConnection(card, second.dnsName);
  await wizard.goTo("Gather");
  relay.holdAfter(someBytes);
  await wizard.page.getByRole("button", { name: "Gather", exact: true }).click();
  await expect.poll(() => relay.isHolding(), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => wizard.openCollectors(first.dnsName), { timeout: 30_000 }).toBe(0);
  await expect.poll(() => wizard.collected(second.dnsName)).toBeGreaterThanOrEqual(2);
  await expect(wizard.collector(second.dnsName, "Users and their UPN suffixes")).toContainText("Reading");
}

/** A folder of user data for several starts of the app; the system clears it in its own time. */
export function freshUserData(): string {
  return mkdtempSync(path.join(tmpdir(), "groundcheck-user-data-"));
}
