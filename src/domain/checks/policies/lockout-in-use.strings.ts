import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const lockoutInUseStrings: CheckStrings = {
  title: "What lockout in the domain means for sign-in is known",
  failTitle: "The domain never locks accounts",
  why: "Where the domain never locks an account, guesses in the cloud cannot lock anybody out on-premises; nothing there slows them down either.",
  messages: {
    never: () =>
      "The domain never locks an account. A threshold of 20 or more would slow guesses down without helping them.",
    locks: (p) => `The domain locks an account after ${text(p, "threshold")} failed attempts.`,
  },
  fix: {
    id: "raise-lockout-threshold",
    what: "Consider a threshold of 20 or more.",
    who: "AD team with the security team",
    effort: "an hour",
  },
};
