import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const ssoKeyFreshStrings: CheckStrings = {
  title: "The Seamless SSO key is fresh",
  failTitle: "The Seamless SSO key is old",
  why: "The key of AZUREADSSOACC opens the cloud for every user. A key that stays the same for long gives a copy of it more time to be used.",
  messages: {
    fresh: (p) => `The key of ${text(p, "account")} is ${counted(text(p, "days"), "day", "days")} old.`,
    old: (p) =>
      `The key of ${text(p, "account")} is more than ${counted(text(p, "days"), "day", "days")} old; a new one every ${text(p, "limit")} days is advised.`,
    ageUnknown: (p) => `When the key of ${text(p, "account")} was set could not be read.`,
    notSetUp: () => "Seamless SSO is not set up in this domain.",
  },
  fix: {
    id: "roll-sso-key",
    what: "Run Update-AzureADSSOForest on the sync server, once in each forest and not again before the tickets in use have run out.",
    who: "AD team",
    effort: "10 minutes, every month",
  },
};
