import { dcPlace, labInstance } from "#lab/real/instance.ts";
import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";
import { sambaPaths } from "#lab/real/samba-config.ts";

/** What a command of `samba-tool` prints, asked of the domain controller's own database. */
export async function samba(lab: RunningLab, forest: LabForest, command: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await lab.exec(forest.key, ["samba-tool", ...command, "-s", configOf(lab, forest)]);
  if (code !== 0) throw new Error(`samba-tool ${command.join(" ")} ended with ${code}: ${stderr}`);
  return stdout;
}

const configOf = (lab: RunningLab, { key }: LabForest): string =>
  sambaPaths(dcPlace(labInstance(lab.slot), key)).config;

/** What `samba-tool domain trust namespaces` prints of the top-level names, as `[name, status]`; `null`: there are none. */
export async function printedNamespaces(
  lab: RunningLab,
  forest: LabForest,
  partner: string,
): Promise<readonly (readonly [string, string])[] | null> {
  const { stdout, stderr, code } = await lab.exec(forest.key, [
    "samba-tool",
    "domain",
    "trust",
    "namespaces",
    partner,
    "-s",
    configOf(lab, forest),
    "--local-dc-username=administrator",
    `--local-dc-password=${forest.administrator.password}`,
  ]);
  // STATUS_NOT_FOUND: the trust object carries no forest trust information.
  if (code !== 0 && stderr.includes("0xC0000225")) return null;
  if (code !== 0) throw new Error(`samba-tool ended with ${code}: ${stderr}`);
  return [...stdout.matchAll(/^TLN: Status\[(\S+?)\]\s+DNS\[\*\.(\S+?)\]/gmu)].map(
    ([, status = "", name = ""]) => [name, status] as const,
  );
}
