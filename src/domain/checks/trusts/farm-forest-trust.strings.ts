import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const farmForestTrustStrings: CheckStrings = {
  title: "The farm's forest trusts the users' forest",
  failTitle: "The farm's forest does not trust the users' forest",
  why: "An AD FS farm signs in users of another forest only when its own forest trusts that forest. Two-way is advised.",
  messages: {
    trusts: (p) => `${text(p, "serving")} trusts ${text(p, "served")} by a forest trust.`,
    noTrust: (p) => `There is no direct trust between ${text(p, "serving")} and ${text(p, "served")}.`,
    externalOnly: (p) => `Between ${text(p, "serving")} and ${text(p, "served")} there is only an external trust.`,
    notOutbound: (p) =>
      `${text(p, "serving")} does not trust ${text(p, "served")}; the trust is disabled, one-sided or points the other way.`,
  },
  fix: {
    what: "Create a forest trust, two-way where possible, between the farm's forest and the users' forest, or leave those users on managed sign-in.",
    who: "AD teams of both forests",
    effort: "about a day, with DNS between the forests in place",
  },
};
