import type { ForestSpec, LateSuffix, TrustSpec } from "../scenarios/scenario.ts";
import { newcomers } from "./content/people.ts";
import { suffixRecord } from "./content/forest-settings.ts";
import type { DomainController } from "./domain-controller.ts";
import { applyRecords } from "./ldb.ts";
import { CommandFailed } from "./run-command.ts";
import { sambaPaths } from "./samba-config.ts";

/** A domain controller together with the password of its administrator. */
export interface TrustEnd {
  readonly forest: ForestSpec;
  readonly dc: DomainController;
  readonly administratorPassword: string;
}

/** Makes and validates a trust on both sides; with a forest trust the name suffixes of both are exchanged and enabled. */
export async function createTrust(trust: TrustSpec, from: TrustEnd, to: TrustEnd): Promise<void> {
  await domainTrust(from, [
    "create",
    realmOf(to),
    `--type=${trust.type}`,
    `--direction=${trust.direction}`,
    "--create-location=both",
    ...administratorOf(to),
  ]);
}

/** Registers a suffix with users in one forest, and has the others store it: it stays disabled there until enabled. */
export async function addLateSuffix(late: LateSuffix, owner: TrustEnd, others: readonly TrustEnd[], today: Date) {
  const paths = sambaPaths(owner.dc.place);
  const { forest } = owner;
  await applyRecords(paths, "relaxed", [suffixRecord(forest, late.suffix)]);
  await applyRecords(paths, "without-passwords", newcomers(forest, { suffix: late.suffix, count: late.people, today }));
  for (const other of others) {
    await domainTrust(other, ["namespaces", realmOf(owner), "--refresh=store", ...administratorOf(owner)]);
  }
}

function administratorOf(partner: TrustEnd): string[] {
  return ["-U", `administrator@${realmOf(partner)}%${partner.administratorPassword}`];
}

function realmOf(end: TrustEnd): string {
  return end.forest.dnsName.toUpperCase();
}

/** Runs `samba-tool domain trust` at one end, as that end's administrator. */
async function domainTrust(end: TrustEnd, args: readonly string[]): Promise<void> {
  const local = ["--local-dc-username=administrator", `--local-dc-password=${end.administratorPassword}`];
  const config = ["-s", sambaPaths(end.dc.place).config];
  const argv = ["samba-tool", "domain", "trust", ...args, ...local, ...config];
  const result = await end.dc.exec(argv);
  if (result.code !== 0) throw new CommandFailed(argv, result);
}
