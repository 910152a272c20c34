import { amount, type CheckStrings } from "#domain/checks/strings.ts";

export const accountExpiryUnusedStrings: CheckStrings = {
  title: "No enabled account has an expiry date",
  failTitle: "Enabled accounts have an expiry date",
  why: "The expiry date is not synced. With password hash sync an account that has expired on-premises can still sign in to the cloud.",
  messages: {
    none: (p) => `None of ${amount(p, "all")} enabled users has an expiry date.`,
    some: (p) => `${amount(p, "users")} of ${amount(p, "all")} enabled users have an expiry date.`,
  },
  fix: {
    id: "disable-expired-accounts",
    what: "Disable expired accounts by a scheduled script, since disabling is synced; or choose Pass-through Authentication, which asks a domain controller at each sign-in.",
    who: "AD team",
    effort: "an hour for the script",
  },
};
