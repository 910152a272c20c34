import { amount, type CheckStrings } from "#domain/checks/strings.ts";

export const inetorgpersonAbsentStrings: CheckStrings = {
  title: "No enabled account is of class inetOrgPerson",
  failTitle: "Accounts of class inetOrgPerson are enabled",
  why: "Password hash sync takes the passwords of class user only. People who sign in with an inetOrgPerson account would have no password in the cloud.",
  messages: {
    none: (p) => `None of ${amount(p, "all")} enabled users is of class inetOrgPerson.`,
    some: (p) => `${amount(p, "users")} of ${amount(p, "all")} enabled users are of class inetOrgPerson.`,
  },
  fix: {
    id: "convert-inetorgpersons",
    what: "Turn these accounts into class user, or sign them in by Pass-through Authentication.",
    who: "AD team",
    effort: "about a day, with a test of the software that made the accounts",
  },
};
