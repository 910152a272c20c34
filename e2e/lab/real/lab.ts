import { readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

import type { ScenarioName } from "../scenarios/index.ts";
import { scenarios } from "../scenarios/index.ts";
import type { ForestKey, Scenario } from "../scenarios/scenario.ts";
import { buildLab } from "./build.ts";
import { DomainController } from "./domain-controller.ts";
import { dcPlace, labInstance } from "./instance.ts";
import { obtainTicket } from "./kerberos.ts";
import type { LabDescription, LabForest, LabOptions, RunningLab } from "./running-lab.ts";
import { claimSlot, detachSlot } from "./slots.ts";
import type { SlotRecord } from "./slots.ts";
import { clearAbandonedLabs, tearDown } from "./teardown.ts";

/** Parent of the folders in which this checkout keeps what users of its labs read. */
export const labStateRoot = fileURLToPath(new URL("../../../.cache/lab/", import.meta.url));

/** Builds and starts a scenario's forests. Rejects with the first failure, after removing what it had made. */
export async function upLab(scenario: ScenarioName | Scenario, options: LabOptions = {}): Promise<RunningLab> {
  if (process.getuid?.() !== 0) throw new Error("the lab needs root: it makes network namespaces");
  const progress = options.onProgress ?? (() => undefined);
  const removed = clearAbandonedLabs();
  if (removed.length > 0) progress(`removed left-over labs: ${removed.join(", ")}`);

  const plan = typeof scenario === "string" ? scenarios[scenario] : scenario;
  const record = claimSlot(plan.name, ({ id }) => posix.join(labStateRoot, id));
  const forgetExit = removeOnExit(record);
  try {
    const lab = labInstance(record.slot);
    const description = await buildLab(plan, { lab, stateDirectory: record.stateDirectory, progress });
    writeFileSync(descriptionFile(record), JSON.stringify(description, null, 2), { mode: 0o600 });
    if (options.detached === true) {
      detachSlot(record);
      forgetExit();
    }
    return runningLab(description, () => {
      forgetExit();
      tearDown(record);
    });
  } catch (error) {
    forgetExit();
    tearDown(record);
    throw error;
  }
}

/** Takes hold of a lab that another process started; throws when it is not ready. */
export function attachLab(record: SlotRecord): RunningLab {
  const description = JSON.parse(readFileSync(descriptionFile(record), "utf8")) as LabDescription;
  return runningLab(description, () => tearDown(record));
}

function runningLab(description: LabDescription, remove: () => void): RunningLab {
  const forestOf = (key: ForestKey): LabForest => {
    const forest = description.forests.find((candidate) => candidate.key === key);
    if (forest === undefined) throw new Error(`${description.scenario} has no forest ${key}`);
    return forest;
  };
  const lab = labInstance(description.slot);
  const dcOf = (key: ForestKey) => new DomainController(lab, forestOf(key), dcPlace(lab, key));
  const setOf = (how: "reject" | "drop") => (how === "reject" ? "rejected" : "dropped");

  return {
    ...description,
    kinit: (key, user = "reader") => {
      const forest = forestOf(key);
      const account = [forest.reader, forest.administrator, ...Object.values(forest.faultAccounts)].find(
        (candidate) => candidate.user === user,
      );
      if (account === undefined) throw new Error(`${forest.dnsName} has no lab account ${user}`);
      return obtainTicket({
        principal: `${user}@${forest.realm}`,
        password: account.password,
        krb5ConfigFile: description.krb5Config,
        cacheDirectory: description.stateDirectory,
      });
    },
    exec: (key, argv, options) => dcOf(key).exec(argv, options),
    onDc: (key, argv) => dcOf(key).commandLine(argv),
    asMember: (argv) => asMember(description, argv),
    fault: {
      block: (key, port, how) => dcOf(key).firewall("add", setOf(how), port),
      unblock: (key, port, how) => dcOf(key).firewall("delete", setOf(how), port),
      killDc: (key) => dcOf(key).kill(),
      startDc: (key) => dcOf(key).start(),
    },
    down: () => {
      remove();
      return Promise.resolve();
    },
  };
}

/** A private mount namespace holds the changed resolv.conf; network and everything else stay the machine's own. */
function asMember({ dnsServer, forests, krb5Config }: LabDescription, argv: readonly string[]): string[] {
  const resolver = `nameserver ${dnsServer}\\nsearch ${forests.map(({ dnsName }) => dnsName).join(" ")}\\n`;
  const script = `f=$(mktemp) && printf '${resolver}' > "$f" && mount --bind "$f" /etc/resolv.conf && rm -f "$f" && exec "$@"`;
  return ["env", `KRB5_CONFIG=${krb5Config}`, "unshare", "--mount", "sh", "-c", script, "sh", ...argv];
}

function descriptionFile(record: SlotRecord): string {
  return posix.join(record.stateDirectory, "lab.json");
}

/** An attached lab goes with its process, also on Ctrl+C; gives a function that ends this watch. */
function removeOnExit(record: SlotRecord): () => void {
  const onExit = () => tearDown(record);
  const onSignal = (signal: NodeJS.Signals) => {
    tearDown(record);
    process.exit(128 + constants.signals[signal]);
  };
  process.once("exit", onExit);
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  process.once("SIGHUP", onSignal);
  return () => {
    process.off("exit", onExit);
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
    process.off("SIGHUP", onSignal);
  };
}
