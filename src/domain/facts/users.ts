import { z } from "zod";

import { countSchema } from "#domain/kernel/primitives.ts";

const enabledOfTotal = { enabled: countSchema, total: countSchema };

/**
 * User accounts of one domain counted in one paged read: UPN suffixes and the traits that sign-in options care about.
 * Built-in critical system accounts (isCriticalSystemObject) are left out. "Enabled" is userAccountControl without 0x2.
 */
export const usersSchema = z.strictObject({
  ...enabledOfTotal,
  /** By suffix, lower case, sorted; the suffix is what follows the last `@`. */
  suffixes: z.array(z.strictObject({ suffix: z.string(), ...enabledOfTotal })),
  withoutUpn: z.strictObject(enabledOfTotal),
  /** Enabled accounts of class inetOrgPerson. */
  inetOrgPersons: countSchema,
  /** Enabled accounts with an expiry date set. */
  expiring: countSchema,
  /** Enabled accounts that must change their password at next logon (pwdLastSet = 0). */
  mustChangePassword: countSchema,
  /** Enabled accounts with a "Log on to" workstation list. */
  workstationRestricted: countSchema,
  /** Enabled accounts that need a smart card (0x40000). */
  smartCardRequired: countSchema,
  /** Accounts with mS-DS-ConsistencyGuid set. */
  withConsistencyGuid: countSchema,
});
export type Users = z.infer<typeof usersSchema>;
