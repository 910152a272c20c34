import { amount, type CheckStrings } from "#domain/checks/strings.ts";

export const upnPresentStrings: CheckStrings = {
  title: "Every enabled user has a UPN",
  failTitle: "Enabled users have no UPN",
  why: "The cloud sign-in name is made from the UPN. Without one the sAMAccountName must serve, which has to be valid and unique over all forests, and AD FS cannot sign the user in.",
  messages: {
    all: (p) => `All ${amount(p, "all")} enabled users have a UPN.`,
    someWithout: (p) => `${amount(p, "users")} of ${amount(p, "all")} enabled users have no UPN.`,
    noUsers: () => "The domain has no enabled users.",
  },
  fix: {
    id: "give-upns",
    what: "Give these users a UPN with a suffix that can be verified in the tenant, the same as their mail address where possible.",
    who: "AD team",
    effort: "about an hour by script, with notice to the users",
  },
};
