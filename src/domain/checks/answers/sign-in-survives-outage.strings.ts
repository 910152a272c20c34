import type { CheckStrings } from "#domain/checks/strings.ts";

export const signInSurvivesOutageStrings: CheckStrings = {
  title: "Sign-in may stop with the own network",
  failTitle: "Sign-in has to outlive the own network",
  why: "Pass-through Authentication does not change over to another method by itself. When the sync server is lost as well, Microsoft support has to change it.",
  messages: {
    notNeeded: () => "Nobody has to sign in while the own network is down.",
    needed: () =>
      "People have to sign in while the own network is down, and Pass-through Authentication does not change over by itself.",
  },
  fix: {
    id: "keep-hash-sync-for-outages",
    what: "Turn on password hash sync beside Pass-through Authentication, and write down how to change over by hand.",
    who: "Identity team",
    effort: "hours",
  },
};
