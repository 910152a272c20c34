import { dcPlace, labInstance } from "#lab/real/instance.ts";
import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";
import { sambaPaths } from "#lab/real/samba-config.ts";

/** What `samba-tool domain trust namespaces` prints of one top-level name: `[name, status]`. */
export async function printedNamespaces(
  lab: RunningLab,
  forest: LabForest,
  partner: string,
): Promise<readonly (readonly [string, string])[]> {
  const { config } = sambaPaths(dcPlace(labInstance(lab.slot), forest.key));
  const { stdout, stderr, code } = await lab.exec(forest.key, [
    "samba-tool",
    "domain",
    "trust",
    "namespaces",
    partner,
    "-s",
    config,
    "--local-dc-username=administrator",
    `--local-dc-password=${forest.administrator.password}`,
  ]);
  if (code !== 0) throw new Error(`samba-tool ended with ${code}: ${stderr}`);
  return [...stdout.matchAll(/^TLN: Status\[(\S+?)\]\s+DNS\[\*\.(\S+?)\]/gmu)].map(
    ([, status = "", name = ""]) => [name, status] as const,
  );
}
