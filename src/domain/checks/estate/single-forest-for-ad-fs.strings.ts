import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const singleForestForAdFsStrings: CheckStrings = {
  title: "One forest is in scope for AD FS",
  failTitle: "Several forests are in scope for AD FS",
  why: "The onboarding programme helps with AD FS for a single forest. The product itself can serve several, where the farm's forest trusts the others.",
  messages: {
    one: (p) => `The only forest in scope is ${text(p, "forests")}.`,
    several: (p) => `Several forests are in scope: ${text(p, "forests")}.`,
    severalPartlyUnread: (p) =>
      `Several forests count as in scope: ${text(p, "forests")}. That includes ${text(p, "unread")}, known from a trust only; if it takes no part, leave it out in the profile, which may change this answer.`,
    noForest: () => "No forest takes part, so there is nothing to count.",
  },
  fix: {
    id: "decide-ad-fs-forests",
    what: "Choose password hash sync or Pass-through Authentication, leave further forests out of the move, or set AD FS up without the programme's help.",
    who: "Whoever decides on the sign-in method",
    effort: "a decision",
  },
};
