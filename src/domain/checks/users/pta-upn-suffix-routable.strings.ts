import { amount, counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const ptaUpnSuffixRoutableStrings: CheckStrings = {
  title: "Pass-through Authentication can find users by their UPN suffix",
  failTitle: "Pass-through Authentication cannot find users by their UPN suffix",
  why: "An agent looks the user up by the sign-in name of the cloud. Where the UPN suffix cannot be verified, that name ends in onmicrosoft.com, which the directory does not know: the user cannot sign in.",
  messages: {
    routable: (p) => `Every suffix in use can be a sign-in name of the cloud: ${text(p, "suffixes")}.`,
    cannotSignIn: (p) =>
      `${counted(text(p, "users"), "user", "users")} of ${amount(p, "all")} enabled cannot sign in by Pass-through Authentication until they have another suffix than ${text(p, "suffix")}.`,
    noUpns: () => "No enabled user of this domain has a UPN.",
  },
  fix: {
    id: "give-public-upn-suffix",
    what: "Give these users a public UPN suffix that is verified in the tenant before they are to sign in, or plan an alternate login ID. In a further forest, enable the new suffix in the trust as well.",
    who: "AD team, with notice to the users",
    effort: "an hour to prepare, days to roll out",
  },
};
