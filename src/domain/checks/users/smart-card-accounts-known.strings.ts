import { amount, type CheckStrings } from "#domain/checks/strings.ts";

export const smartCardAccountsKnownStrings: CheckStrings = {
  title: "Accounts that need a smart card are known",
  failTitle: "Accounts need a smart card",
  why: "Such an account has a random password, whose hash is synced. Builds of Connect Sync before 2.4.18.0 could leave an older password valid in the cloud.",
  messages: {
    none: (p) => `None of ${amount(p, "all")} enabled users needs a smart card.`,
    some: (p) =>
      `${amount(p, "users")} of ${amount(p, "all")} enabled users need a smart card: use Connect Sync 2.4.18.0 or later, and renew their random passwords.`,
  },
  fix: {
    id: "change-passwords-in-browser",
    what: "Use Connect Sync 2.4.18.0 or later, and renew the random passwords of these accounts.",
    who: "Identity team",
    effort: "an hour",
  },
};
