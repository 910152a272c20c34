import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const authenticationForestWideStrings: CheckStrings = {
  title: "The trust authenticates forest-wide",
  failTitle: "The trust authenticates selectively",
  why: "With selective authentication users of the other forest may sign in only to computers that grant them Allowed to Authenticate. Agent servers and farm servers would need that grant.",
  messages: {
    forestWide: (p) => `The trust between ${text(p, "serving")} and ${text(p, "served")} authenticates forest-wide.`,
    selective: (p) => `The trust between ${text(p, "serving")} and ${text(p, "served")} uses selective authentication.`,
    onlyOtherSideRead: (p) =>
      `The trust was read in ${text(p, "served")} only; how ${text(p, "serving")} authenticates its users is kept on its own side.`,
    noOwnHalf: (p) => `${text(p, "serving")} does not hold the trust that ${text(p, "served")} holds.`,
    noForestTrust: (p) => `There is no forest trust between ${text(p, "serving")} and ${text(p, "served")}.`,
  },
  fix: {
    id: "allow-authentication",
    what: "Grant Allowed to Authenticate on the servers that check passwords (agents or farm) to the users in scope, or switch the trust to forest-wide authentication.",
    who: "AD team of the forest with these servers",
    effort: "about an hour",
  },
};
