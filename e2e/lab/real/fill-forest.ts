import type { ForestSpec } from "../scenarios/scenario.ts";
import { accountFaultRecords, accountRecords, hiddenUnitRecords } from "./content/accounts.ts";
import { fleetRecords } from "./content/fleet.ts";
import { settingsRecords } from "./content/forest-settings.ts";
import { domainDn } from "./content/ldif.ts";
import { peopleRecords } from "./content/people.ts";
import { traceRecords } from "./content/traces.ts";
import { applyRecords } from "./ldb.ts";
import type { SambaPaths } from "./samba-config.ts";

interface Filling {
  /** Of the domain controller, without domain. */
  readonly hostName: string;
  readonly subnet: string;
  /** By account name. */
  readonly passwords: Readonly<Record<string, string>>;
  /** Ages of accounts count back from here. */
  readonly today: Date;
}

/** Fills a freshly provisioned database while Samba is not running. */
export async function fillForest(forest: ForestSpec, paths: SambaPaths, filling: Filling): Promise<void> {
  const { today } = filling;
  await applyRecords(paths, "relaxed", [
    ...accountRecords(forest, filling.passwords),
    ...settingsRecords(forest, filling),
  ]);
  await applyRecords(paths, "without-passwords", [
    ...peopleRecords(forest, today),
    ...fleetRecords(forest, today),
    ...traceRecords(forest, today),
    ...(forest.hasHiddenUnit ? hiddenUnitRecords(forest) : []),
    ...(forest.hasFaultAccounts ? accountFaultRecords(forest, today) : []),
  ]);
  if (forest.isRecycleBinOn) await enableRecycleBin(forest, paths);
}

/** The feature's id is fixed. Source: MS-ADTS 3.1.1.9.1, Recycle Bin optional feature. */
async function enableRecycleBin(forest: ForestSpec, paths: SambaPaths): Promise<void> {
  const scope = `CN=Partitions,CN=Configuration,${domainDn(forest.dnsName)}`;
  const feature = `${scope}:766ddcd8-acd0-445e-f3b9-a7f9b6744f2a`;
  await applyRecords(paths, "plain", [{ dn: "", change: "append", attributes: { enableOptionalFeature: feature } }]);
}
