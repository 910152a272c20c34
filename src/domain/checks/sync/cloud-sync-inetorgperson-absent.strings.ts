import { amount, type CheckStrings } from "#domain/checks/strings.ts";

export const cloudSyncInetorgpersonAbsentStrings: CheckStrings = {
  title: "No account is an inetOrgPerson",
  failTitle: "Accounts are inetOrgPersons",
  why: "Cloud Sync does not sync the password hash of an account of class inetOrgPerson. It concerns those accounts and not the forest.",
  messages: {
    none: (p) => `None of ${amount(p, "all")} enabled users is an inetOrgPerson.`,
    some: (p) => `${amount(p, "users")} of ${amount(p, "all")} enabled users are inetOrgPersons.`,
  },
  fix: {
    id: "convert-inetorgpersons",
    what: "Convert the accounts to class user, or leave them out of password hash sync.",
    who: "AD team",
    effort: "a day, with a test first",
  },
};
