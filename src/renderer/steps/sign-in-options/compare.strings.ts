export const compareStrings = {
  caption: (scope: string): string =>
    `Sign-in options side by side, ${scope}: what rules and results say here, then the documented factors.`,
  region: "Comparison of the sign-in options",
  wholeEstate: "for the whole estate",
  inForest: (forest: string): string => `for ${forest}`,
  status: "Product support",
  programme: "Programme",
  inScope: "In scope",
  outsideScope: "Outside scope",
  serving: "Agents or farm",
  servingNotNeeded: "None needed",
  servingNone: "No forest was found that could hold them",
  notJudged: "Not judged",
  fixes: "Fixes needed first",
  missing: "Facts missing",
  warnings: "Warnings",
  manual: "To check by hand",
  /** What a rule is about, and the names it concerns. */
  titled: (title: string, names: readonly string[]): string =>
    names.length === 0 ? title : `${title}: ${names.join(", ")}`,
  /** By where the answer is to be looked for. */
  toVerify: {
    server: "To verify on servers",
    network: "To verify on network paths",
    client: "To verify on client computers",
    objects: "To verify in objects",
    elsewhere: "To verify elsewhere",
  },
} as const;
