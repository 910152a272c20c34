import type { FixId } from "#domain/plan/fixes.ts";
import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";

import { samba } from "./samba-tool.ts";

/** Does the work that a key of a fix names, in the running forests and as their administrators. */
export async function mend(lab: RunningLab, key: string): Promise<void> {
  const [fix = "", ...places] = key.split("/");
  const work = works[fix as FixId];
  if (work === undefined) throw new Error(`the lab cannot do ${key}`);
  await work(lab, places);
}

type Work = (lab: RunningLab, places: readonly string[]) => Promise<void>;

const works: { readonly [Id in FixId]?: Work } = {
  "enable-suffix-routing": async (lab, [serving, served = "", suffix = ""]) => {
    const forest = forestOf(lab, serving);
    const command = ["domain", "trust", "namespaces", served, `--enable-tln=${suffix}`];
    await samba(lab, forest, command.concat(asAdministrator(forest)));
  },
  "two-way-forest-trust": async (lab, [one, other]) => {
    const [from, to] = [forestOf(lab, one), forestOf(lab, other)];
    const administrator = ["-U", `administrator@${to.realm}%${to.administrator.password}`, ...asAdministrator(from)];
    const trusts = await samba(lab, from, ["domain", "trust", "list"]);
    if (trusts.toLowerCase().includes(to.dnsName)) {
      await samba(lab, from, ["domain", "trust", "delete", to.realm, "--delete-location=both", ...administrator]);
      // Samba goes on using what it knows of the trust that is gone.
      for (const { key } of [from, to]) {
        await lab.fault.killDc(key);
        await lab.fault.startDc(key);
      }
    }
    const command = ["domain", "trust", "create", to.realm, "--type=forest", "--direction=both"];
    await samba(lab, from, [...command, "--create-location=both", ...administrator]);
  },
  "raise-lockout-threshold": async (lab, [forest = ""]) => setLockoutThreshold(lab, forest, 20),
};

/** Sets after how many failed attempts the root domain of a forest locks an account. */
export async function setLockoutThreshold(lab: RunningLab, forest: string, attempts: number): Promise<void> {
  const command = ["domain", "passwordsettings", "set", `--account-lockout-threshold=${attempts}`];
  await samba(lab, forestOf(lab, forest), command);
}

function forestOf(lab: RunningLab, name: string | undefined): LabForest {
  const forest = lab.forests.find(({ dnsName }) => dnsName === name);
  if (forest === undefined) throw new Error(`the lab has no forest ${name}`);
  return forest;
}

const asAdministrator = ({ administrator }: LabForest): readonly string[] => [
  "--local-dc-username=administrator",
  `--local-dc-password=${administrator.password}`,
];
