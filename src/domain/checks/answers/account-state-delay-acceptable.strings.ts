import type { CheckStrings } from "#domain/checks/strings.ts";

export const accountStateDelayAcceptableStrings: CheckStrings = {
  title: "A delay in the state of accounts is acceptable",
  failTitle: "A delay in the state of accounts is not acceptable",
  why: "With password hash sync, lockout, logon hours and password expiry do not reach the cloud, and a disabled account is disabled there with the next sync.",
  messages: {
    acceptable: () => "It is acceptable that the state of an account reaches the cloud late or not at all.",
    notAcceptable: () =>
      "It is not acceptable that lockout, logon hours and expiry do not reach the cloud, and disabling takes up to 30 minutes.",
  },
  fix: {
    id: "settle-account-state",
    what: "Choose Pass-through Authentication, which asks a domain controller each time, or disable accounts in the cloud by a script as well.",
    who: "Security team",
    effort: "a decision",
  },
};
