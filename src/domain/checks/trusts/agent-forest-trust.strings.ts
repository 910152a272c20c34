import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const agentForestTrustStrings: CheckStrings = {
  title: "A two-way forest trust links agents and users",
  failTitle: "No two-way forest trust links agents and users",
  why: "An agent checks a password with a domain controller. For users of another forest it gets there only over a forest trust, and the product asks for one that is two-way.",
  messages: {
    twoWay: (p) => `${text(p, "serving")} and ${text(p, "served")} trust each other by a two-way forest trust.`,
    noTrust: (p) => `There is no trust between ${text(p, "serving")} and ${text(p, "served")}.`,
    onlyThroughThird: (p) =>
      `${text(p, "serving")} and ${text(p, "served")} are linked only through ${text(p, "via")}, and a forest trust never reaches on to a third forest.`,
    externalOnly: (p) =>
      `Between ${text(p, "serving")} and ${text(p, "served")} there is only an external trust, which carries no name suffixes.`,
    notTransitive: (p) =>
      `The forest trust between ${text(p, "serving")} and ${text(p, "served")} is marked as not transitive, so it reaches no further than the two root domains.`,
    realmOnly: (p) =>
      `Between ${text(p, "serving")} and ${text(p, "served")} there is only a realm trust, which carries no name suffixes.`,
    mismatched: (p) =>
      `${text(p, "serving")} and ${text(p, "served")} do not hold the same trust: its two halves differ in kind or direction.`,
    oneWay: (p) =>
      `The forest trust between ${text(p, "serving")} and ${text(p, "served")} is one-way (${text(p, "direction")} as ${text(p, "serving")} sees it).`,
    disabled: (p) => `The forest trust between ${text(p, "serving")} and ${text(p, "served")} is disabled.`,
    oneSided: (p) =>
      `Only ${text(p, "seenFrom")} holds the trust between ${text(p, "serving")} and ${text(p, "served")}; the other side has no such object.`,
  },
  fix: {
    id: "two-way-forest-trust",
    what: "Create a two-way forest trust between the two forest roots (or make the present one two-way), enable every UPN suffix in use, and validate it from both sides. Otherwise choose password hash sync for that forest.",
    who: "AD teams of both forests",
    effort: "about a day, with DNS between the forests in place",
  },
};
