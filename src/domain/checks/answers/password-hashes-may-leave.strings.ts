import type { CheckStrings } from "#domain/checks/strings.ts";

export const passwordHashesMayLeaveStrings: CheckStrings = {
  title: "Password hashes may leave the organisation",
  failTitle: "Password hashes may not leave the organisation",
  why: "Password hash sync stores in the cloud what it derives from each password hash: a salted PBKDF2 hash. Where a policy forbids any of that, another option has to be chosen.",
  messages: {
    allowed: () => "Password hashes may leave the organisation.",
    forbidden: () => "The security policy forbids that password hashes leave the organisation.",
  },
  fix: {
    id: "revisit-hash-policy",
    what: "Choose Pass-through Authentication or AD FS, or look at the policy again with what is stored in mind.",
    who: "Security team",
    effort: "a decision",
  },
};
