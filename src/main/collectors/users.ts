import type { Users } from "#domain/facts/users.ts";
import { bigintOf, intOf, textOf, textsOf } from "#domain/kernel/directory-values.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

import { accountControl, hasBits } from "./account-control.ts";
import { defineCollector } from "./define-collector.ts";

const attributes = [
  "userPrincipalName",
  "userAccountControl",
  "objectClass",
  "accountExpires",
  "pwdLastSet",
  "userWorkstations",
  "mS-DS-ConsistencyGuid",
];

/** accountExpires: both mean that the account never expires. */
const neverExpires: readonly bigint[] = [0n, 0x7fff_ffff_ffff_ffffn];

/** User accounts of the domain, counted in one paged read without keeping any of them. */
export const users = defineCollector({
  key: "users",
  scope: "domain",
  dependsOn: [],
  timeoutMs: 120_000,
  async collect({ directory, domainDn, remark }) {
    const tally = new UserTally();
    await directory.searchPages(
      {
        base: domainDn,
        scope: "subtree",
        filter: "(&(objectCategory=person)(objectClass=user)(!(isCriticalSystemObject=TRUE)))",
        attributes,
        pageSize: 1000,
      },
      (entries) => {
        for (const entry of entries) tally.add(entry);
      },
    );
    if (tally.withoutState > 0) {
      remark(`userAccountControl is not shown on ${tally.withoutState} accounts, which are counted as enabled`);
    }
    return tally.value();
  },
});

interface Counts {
  enabled: number;
  total: number;
}

class UserTally {
  readonly #all: Counts = { enabled: 0, total: 0 };
  readonly #withoutUpn: Counts = { enabled: 0, total: 0 };
  readonly #bySuffix = new Map<string, Counts>();
  readonly #traits = {
    inetOrgPersons: 0,
    expiring: 0,
    mustChangePassword: 0,
    workstationRestricted: 0,
    smartCardRequired: 0,
    withConsistencyGuid: 0,
  };
  withoutState = 0;

  add(entry: DirectoryEntry): void {
    const control = intOf(entry, "userAccountControl");
    if (control !== null && hasBits(control, accountControl.interdomainTrust)) return;
    if (control === null) this.withoutState += 1;
    const isEnabled = control === null || !hasBits(control, accountControl.disabled);
    for (const counts of [this.#all, this.#countsOf(textOf(entry, "userPrincipalName"))]) {
      counts.total += 1;
      if (isEnabled) counts.enabled += 1;
    }
    if (entry.attributes.has("ms-ds-consistencyguid")) this.#traits.withConsistencyGuid += 1;
    if (isEnabled) this.#addTraits(entry, control ?? 0);
  }

  #addTraits(entry: DirectoryEntry, control: number): void {
    const expires = bigintOf(entry, "accountExpires");
    if (textsOf(entry, "objectClass").some((name) => name.toLowerCase() === "inetorgperson")) {
      this.#traits.inetOrgPersons += 1;
    }
    if (expires !== null && !neverExpires.includes(expires)) this.#traits.expiring += 1;
    if (bigintOf(entry, "pwdLastSet") === 0n) this.#traits.mustChangePassword += 1;
    if (entry.attributes.has("userworkstations")) this.#traits.workstationRestricted += 1;
    if (hasBits(control, accountControl.smartCardRequired)) this.#traits.smartCardRequired += 1;
  }

  #countsOf(upn: string | null): Counts {
    // A name without anything behind an `@` cannot be used to sign in, so it counts as none.
    const suffix = upn === null || !upn.includes("@") ? "" : upn.slice(upn.lastIndexOf("@") + 1).toLowerCase();
    if (suffix === "") return this.#withoutUpn;
    const known = this.#bySuffix.get(suffix);
    if (known !== undefined) return known;
    const counts = { enabled: 0, total: 0 };
    this.#bySuffix.set(suffix, counts);
    return counts;
  }

  value(): Users {
    return {
      ...this.#all,
      suffixes: Array.from(this.#bySuffix, ([suffix, counts]) => ({ suffix, ...counts })).sort((a, b) =>
        compareText(a.suffix, b.suffix),
      ),
      withoutUpn: this.#withoutUpn,
      ...this.#traits,
    };
  }
}
