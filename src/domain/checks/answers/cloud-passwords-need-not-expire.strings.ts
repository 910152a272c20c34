import type { CheckStrings } from "#domain/checks/strings.ts";

export const cloudPasswordsNeedNotExpireStrings: CheckStrings = {
  title: "Passwords need not expire in the cloud",
  failTitle: "Passwords have to expire in the cloud",
  why: "A synced password never expires in the cloud unless the tenant is told to follow the policy, before password hash sync is turned on.",
  messages: {
    notNeeded: () => "Passwords need not expire in the cloud.",
    needed: () => "Passwords have to expire in the cloud as they do on-premises, which they do not by default.",
  },
  fix: {
    id: "follow-password-expiry",
    what: "Turn on the tenant setting CloudPasswordPolicyForPasswordSyncedUsersEnabled before password hash sync.",
    who: "Identity team",
    effort: "an hour",
  },
};
