import type { Work } from "./work.ts";

/** Lines that say what a file is for and what it was made of; names in them are as the directory holds them. */
export function originOf({ name, key, subject, findings, result }: Work): readonly string[] {
  const { servingForest, forest, domain, object } = subject;
  const pair = servingForest === null ? forest : `${servingForest}, for users of ${forest ?? "another forest"}`;
  const places = [pair, domain === null ? null : `domain ${domain}`, object].filter((part) => part !== null);
  const from = findings.flatMap(({ evidence }) => evidence.flatMap((row) => row.from?.at ?? [])).toSorted();
  const read = from[0] ?? result.gatheredAt.startedAt;
  return [
    name,
    `For: ${places.length === 0 ? "the estate" : places.join("; ")}`,
    `Key: ${key}`,
    `Made by Groundcheck ${result.appVersion} from facts read ${read}. Groundcheck has not run it, and never does.`,
    ...(result.isSample ? ["SAMPLE ESTATE: the names below are invented."] : []),
  ];
}
