import type { ForestSpec, LateSuffix, TrustSpec } from "../scenarios/scenario.ts";
import { newcomers } from "./content/people.ts";
import { suffixRecord } from "./content/forest-settings.ts";
import type { DomainController } from "./domain-controller.ts";
import { applyRecords } from "./ldb.ts";
import { CommandFailed } from "./run-command.ts";
import type { CommandResult } from "./run-command.ts";
import { sambaPaths } from "./samba-config.ts";

/** A domain controller together with the password of its administrator. */
export interface TrustEnd {
  readonly forest: ForestSpec;
  readonly dc: DomainController;
  readonly administratorPassword: string;
}

/**
 * Makes and validates a trust on both sides. With a forest trust the side that trusts learns the other's name suffixes,
 * enabled. Where only one side trusts, the other has nothing to store: samba-tool ends there with an error although both
 * trust objects are made, so that the trust is then validated by itself.
 */
export async function createTrust(trust: TrustSpec, from: TrustEnd, to: TrustEnd): Promise<void> {
  const created = await tryDomainTrust(from, [
    "create",
    realmOf(to),
    `--type=${trust.type}`,
    `--direction=${trust.direction}`,
    "--create-location=both",
    "-U",
    `administrator@${realmOf(to)}%${to.administratorPassword}`,
  ]);
  if (created.code === 0) return;
  const isOnlyUntrustingSide =
    trust.type === "forest" && trust.direction === "outgoing" && created.stderr.includes(nothingToStore);
  if (!isOnlyUntrustingSide) throw new CommandFailed(["samba-tool", "domain", "trust", "create"], created);
  await domainTrust(from, ["validate", realmOf(to), "--validate-location=local"]);
}

const nothingToStore = "netr_DsRGetForestTrustInformation() failed - ERROR(0x0000054B) - WERR_NO_SUCH_DOMAIN";

/** Registers a suffix with users in one forest, and has the others store it: it stays disabled there until enabled. */
export async function addLateSuffix(late: LateSuffix, owner: TrustEnd, others: readonly TrustEnd[], today: Date) {
  const paths = sambaPaths(owner.dc.place);
  const { forest } = owner;
  await applyRecords(paths, "relaxed", [suffixRecord(forest, late.suffix)]);
  await applyRecords(paths, "without-passwords", newcomers(forest, { suffix: late.suffix, count: late.people, today }));
  for (const other of others) {
    await domainTrust(other, ["namespaces", realmOf(owner), "--refresh=store"]);
  }
}

function realmOf(end: TrustEnd): string {
  return end.forest.dnsName.toUpperCase();
}

/** Runs `samba-tool domain trust` at one end, as that end's administrator. */
function tryDomainTrust(end: TrustEnd, args: readonly string[]): Promise<CommandResult> {
  const local = ["--local-dc-username=administrator", `--local-dc-password=${end.administratorPassword}`];
  const config = ["-s", sambaPaths(end.dc.place).config];
  return end.dc.exec(["samba-tool", "domain", "trust", ...args, ...local, ...config]);
}

async function domainTrust(end: TrustEnd, args: readonly string[]): Promise<void> {
  const result = await tryDomainTrust(end, args);
  if (result.code !== 0) throw new CommandFailed(["samba-tool", "domain", "trust", ...args], result);
}
