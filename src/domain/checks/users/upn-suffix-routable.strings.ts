import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const upnSuffixRoutableStrings: CheckStrings = {
  title: "UPN suffix can be verified in a tenant",
  failTitle: "UPN suffix cannot be verified in a tenant",
  why: "A suffix outside the public DNS cannot be verified. Users who carry it get a sign-in name under the tenant's onmicrosoft.com name instead of their own.",
  messages: {
    routable: (p) => `${text(p, "suffix")} ends in a public top-level domain, so whoever owns it can verify it.`,
    notRoutable: (p) =>
      `${counted(text(p, "users"), "enabled user signs", "enabled users sign")} in with ${text(p, "suffix")}, which cannot be a name in the public DNS (top-level domains as of ${text(p, "listed")}).`,
    noUpns: () => "No enabled user of this domain has a UPN.",
  },
  fix: {
    id: "give-public-upn-suffix",
    what: "Add a public UPN suffix to the forest, give it to these users, and verify it in the tenant; or plan an alternate login ID.",
    who: "AD team, with notice to the users",
    effort: "an hour to prepare, days to roll out",
  },
};
