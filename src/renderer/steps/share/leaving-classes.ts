import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { shareStrings as strings } from "./share.strings.ts";

/** A kind of values, what becomes of it in a bundle, and one value as it is there; `null` where none is at hand. */
export interface LeavingClass {
  readonly name: string;
  readonly isIn: boolean;
  readonly example: string | null;
}

/** What is in a bundle, by class. Everything leaves as it is; secrets are never gathered. */
export function leavingClasses({ result, profile }: OpenedBundle): readonly LeavingClass[] {
  const { domains, forests, findings, coverage } = result;
  const sources = findings.flatMap(({ evidence }) => evidence.flatMap(({ from }) => (from === null ? [] : [from])));
  const host = domains.flatMap(({ domainControllers }) => domainControllers ?? [])[0];
  const users = forests.flatMap((forest) => forest.users ?? [])[0];
  const raw = coverage.failures.flatMap(({ detail }) => detail ?? [])[0];
  const stated = profile.organisation ?? profile.specialistName ?? profile.tenantName ?? profile.goals;
  const { classes } = strings;
  const inFile = (name: string, example: string | null | undefined): LeavingClass => ({
    name,
    isIn: true,
    example: example ?? null,
  });
  return [
    inFile(classes.names, host ?? domains[0]?.name ?? forests[0]?.name),
    inFile(classes.accounts, sources[0]?.identity),
    inFile(classes.addresses, null),
    inFile(classes.ids, null),
    inFile(classes.errors, raw),
    inFile(classes.counts, users === undefined ? null : strings.users(users.enabled, users.total)),
    inFile(classes.stated, stated),
    { name: classes.secrets, isIn: false, example: strings.notGathered },
  ];
}
