import type { CheckStrings } from "#domain/checks/strings.ts";

export const firstChoiceConsideredStrings: CheckStrings = {
  title: "The method wished comes first, or something demands it",
  failTitle: "Nothing demands another method than password hash sync",
  why: "Password hash sync with Seamless SSO or hybrid join takes the least work, needs no further servers and is always there. Pass-through Authentication comes next, then AD FS, both with password hash sync as fallback.",
  messages: {
    first: () => "No other method is wished than password hash sync, which comes first where nothing demands another.",
    demanded: () => "An answer speaks for another method than password hash sync.",
    open: () => "Another method is wished, and the questions on what would demand it are not all answered.",
    notDemanded: () => "Another method is wished, and no answer demands it.",
  },
  fix: {
    id: "reconsider-method",
    what: "Look at password hash sync again, or note what speaks for the other method.",
    who: "Whoever decides on sign-in",
    effort: "a decision",
  },
};
