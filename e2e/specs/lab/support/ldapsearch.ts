import { runCommand } from "#lab/real/run-command.ts";
import type { LabForest } from "#lab/real/running-lab.ts";

/** One entry as `ldapsearch` prints it: values by attribute, in lower case, in printed order. */
export type PrintedEntry = ReadonlyMap<string, readonly string[]>;

/** Asks with OpenLDAP's own client, as the forest's reader, over LDAPS. */
export async function ldapsearch(
  forest: LabForest,
  base: string,
  filter: string,
  attributes: readonly string[],
  scope: "base" | "one" | "sub" = "sub",
): Promise<readonly PrintedEntry[]> {
  const { stdout } = await runCommand(
    [
      "ldapsearch",
      "-LLL",
      "-o",
      "ldif-wrap=no",
      "-E",
      "pr=500/noprompt",
      "-H",
      `ldaps://${forest.dc.address}`,
      "-x",
      "-D",
      forest.reader.upn,
      "-y",
      forest.readerPasswordFile,
      "-b",
      base,
      "-s",
      scope,
      filter,
      ...attributes,
    ],
    { env: { LDAPTLS_REQCERT: "never" } },
  );
  return stdout
    .split(/\n\n+/u)
    .map((block) => block.split("\n").filter((line) => /^[A-Za-z]/u.test(line) && !line.startsWith("ref:")))
    .filter((lines) => lines.some((line) => line.startsWith("dn:")))
    .map(toEntry);
}

function toEntry(lines: readonly string[]): PrintedEntry {
  const entry = new Map<string, string[]>();
  for (const line of lines) {
    const [, name = "", marker = "", value = ""] = /^([^:]+):(:?) ?(.*)$/u.exec(line) ?? [];
    const text = marker === ":" ? Buffer.from(value, "base64").toString("utf8") : value;
    const key = name.toLowerCase();
    const values = entry.get(key);
    if (values === undefined) entry.set(key, [text]);
    else values.push(text);
  }
  return entry;
}

/** `contoso.example.com` → `DC=contoso,DC=example,DC=com`. */
export function domainDn(dnsName: string): string {
  return dnsName
    .split(".")
    .map((label) => `DC=${label}`)
    .join(",");
}
