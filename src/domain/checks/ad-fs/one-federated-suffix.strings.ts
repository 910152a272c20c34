import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const oneFederatedSuffixStrings: CheckStrings = {
  title: "One UPN suffix is federated, with those below it",
  failTitle: "Several UPN suffixes would be federated",
  why: "Each domain of its own needs an issuer of its own at AD FS, and one below another a claim rule. Switching to that later means converting every domain again.",
  messages: {
    several: (p) => `Enabled users sign in with ${text(p, "suffixes")}, which are not below one another.`,
    one: () => "All enabled users sign in with one suffix or names below it.",
    notAllRead: () => "One suffix was seen, and not all users were read.",
  },
  fix: {
    id: "federate-multiple-domains",
    what: "Turn on support for multiple domains when the first one is federated, and plan the claim rule for names below.",
    who: "Identity team",
    effort: "an hour",
  },
};
