import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const singleForestForAdFsStrings: CheckStrings = {
  title: "One forest would use AD FS",
  failTitle: "Several forests would use AD FS",
  why: "The onboarding programme helps with AD FS for a single forest. The product itself can serve several, where the farm's forest trusts the others.",
  messages: {
    one: (p) => `The only forest with users is ${text(p, "forests")}.`,
    several: (p) => `Several forests have users: ${text(p, "forests")}.`,
    severalPartlyUnread: (p) =>
      `Several forests count as having users: ${text(p, "forests")}. The users of ${text(p, "unread")} were not read.`,
    noForest: () => "No forest takes part, so there is nothing to count.",
  },
  fix: {
    what: "Choose password hash sync or Pass-through Authentication, leave further forests out of the move, or set AD FS up without the programme's help.",
    who: "Whoever decides on the sign-in method",
    effort: "a decision",
  },
};
