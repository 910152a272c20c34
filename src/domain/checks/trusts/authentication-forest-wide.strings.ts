import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const authenticationForestWideStrings: CheckStrings = {
  title: "The trust authenticates forest-wide",
  failTitle: "The trust authenticates selectively",
  why: "With selective authentication users of the other forest may sign in only to computers that grant them Allowed to Authenticate. Agent servers would need that grant.",
  messages: {
    forestWide: (p) => `The trust between ${text(p, "serving")} and ${text(p, "served")} authenticates forest-wide.`,
    selective: (p) => `The trust between ${text(p, "serving")} and ${text(p, "served")} uses selective authentication.`,
    noForestTrust: (p) => `There is no forest trust between ${text(p, "serving")} and ${text(p, "served")}.`,
  },
  fix: {
    what: "Grant Allowed to Authenticate on the agent servers to the users in scope, or switch the trust to forest-wide authentication.",
    who: "AD team of the forest with the agents",
    effort: "about an hour",
  },
};
