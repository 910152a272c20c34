import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const farmForestTrustStrings: CheckStrings = {
  title: "The farm's forest trusts the users' forest",
  failTitle: "The farm's forest does not trust the users' forest",
  why: "An AD FS farm signs in users of another forest only when its own domain trusts theirs. Its service account also has to read their attributes, for which a forest trust in both directions is advised.",
  messages: {
    trusts: (p) => `${text(p, "serving")} and ${text(p, "served")} trust each other by a two-way forest trust.`,
    oneWay: (p) =>
      `${text(p, "serving")} trusts ${text(p, "served")} by a one-way forest trust. That is enough to sign users in, but the service account may not be able to read their attributes.`,
    mismatched: (p) =>
      `${text(p, "serving")} trusts ${text(p, "served")}, but the two halves of the forest trust differ.`,
    notTransitive: (p) =>
      `${text(p, "serving")} trusts ${text(p, "served")} by a forest trust that is marked as not transitive, so it may reach no further than the two root domains.`,
    externalOnly: (p) =>
      `Domains of ${text(p, "serving")} trust those of ${text(p, "served")} by external trusts only, each of which reaches a single domain.`,
    noTrust: (p) => `There is no direct trust between ${text(p, "serving")} and ${text(p, "served")}.`,
    realmOnly: (p) => `Between ${text(p, "serving")} and ${text(p, "served")} there is only a realm trust.`,
    notOutbound: (p) =>
      `${text(p, "serving")} does not trust ${text(p, "served")}; the trust is disabled, one-sided or points the other way.`,
  },
  fix: {
    id: "farm-forest-trust",
    what: "Create a two-way forest trust between the farm's forest and the users' forest, and let the service account read the users' attributes. Where one-way has to stay, test that account's reading first; or leave those users on managed sign-in.",
    who: "AD teams of both forests",
    effort: "about a day, with DNS between the forests in place",
  },
};
