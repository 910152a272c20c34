import type { CheckStrings } from "#domain/checks/strings.ts";

export const stagingServerSelectsPtaStrings: CheckStrings = {
  title: "Every sync server is set up with Pass-through Authentication",
  failTitle: "A sync server is set up without Pass-through Authentication",
  why: "The method is a setting of the tenant. A staging server whose setup does not choose it as well turns it off.",
  messages: {
    none: () => "No staging server is added later.",
    same: () => "The staging server is set up with Pass-through Authentication too.",
    other: () =>
      "A staging server is to be added without Pass-through Authentication, which turns it off for the tenant.",
  },
  fix: {
    id: "select-pta-on-staging",
    what: "Choose Pass-through Authentication in the setup of every sync server.",
    who: "Identity team",
    effort: "minutes",
  },
};
