import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";
import type { MessageParams } from "#domain/checks/finding.ts";

const users = (p: MessageParams): string => counted(text(p, "users"), "enabled user", "enabled users");
const usersSign = (p: MessageParams): string => counted(text(p, "users"), "enabled user signs", "enabled users sign");

export const upnSuffixRoutedStrings: CheckStrings = {
  title: "UPN suffix in use is routed by the trust",
  failTitle: "UPN suffix in use is not routed by the trust",
  why: "A domain controller finds a user of another forest by the suffix of the sign-in name. If the trust does not route that suffix, an agent in the first forest cannot check the password.",
  messages: {
    routed: (p) => `${text(p, "serving")} routes ${text(p, "suffix")} to ${text(p, "served")}.`,
    "not-listed": (p) =>
      `${usersSign(p)} in with ${text(p, "suffix")}, and the trust of ${text(p, "serving")} has no record of that suffix.`,
    "disabled-new": (p) =>
      `${usersSign(p)} in with ${text(p, "suffix")}. The trust holds that suffix as disabled (new): it was added after the trust was made and never enabled.`,
    "disabled-by-admin": (p) =>
      `${usersSign(p)} in with ${text(p, "suffix")}, which an administrator has disabled in the trust of ${text(p, "serving")}.`,
    conflict: (p) =>
      `${usersSign(p)} in with ${text(p, "suffix")}, which the trust of ${text(p, "serving")} marks as in conflict with another forest.`,
    "domain-blocked": (p) =>
      `${usersSign(p)} in with ${text(p, "suffix")}, a domain whose identity is blocked in the trust of ${text(p, "serving")}.`,
    excluded: (p) =>
      `${usersSign(p)} in with ${text(p, "suffix")}, which an exclusion in the trust takes out of routing.`,
    "owned-by-asking-forest": (p) =>
      `${users(p)} of ${text(p, "served")} carry the suffix ${text(p, "suffix")}, which ${text(p, "serving")} owns itself, so it never looks for them in ${text(p, "served")}.`,
    usedByBoth: (p) =>
      `${users(p)} of ${text(p, "served")} carry the suffix ${text(p, "suffix")}, and so do users of ${text(p, "serving")}. A suffix can be routed to one forest only.`,
    noForestTrust: (p) =>
      `Without a forest trust between ${text(p, "serving")} and ${text(p, "served")} no suffix is routed.`,
    noOutboundHalf: (p) =>
      `${text(p, "serving")} does not trust ${text(p, "served")}, so it holds no suffixes for it yet.`,
    onlyOtherSideRead: (p) =>
      `The trust was read in ${text(p, "served")} only; which suffixes ${text(p, "serving")} routes is kept on its own side.`,
    absent: (p) =>
      `The trust object in ${text(p, "serving")} carries no forest trust information, so routing is not known.`,
    unreadable: (p) => `The forest trust information in ${text(p, "serving")} could not be decoded.`,
    suffixesUnknown: (p) =>
      `The UPN suffixes of ${text(p, "serving")} or ${text(p, "served")} were not collected in full.`,
    noUpns: (p) => `No enabled user of ${text(p, "served")} has a UPN.`,
  },
  fix: {
    what: "In Active Directory Domains and Trusts of the forest with the agents, open the trust, Name Suffix Routing, refresh the list and enable the suffix. A suffix that both forests claim is solved by giving the users of one forest another suffix.",
    who: "AD team of the forest with the agents",
    effort: "about 10 minutes; changing users' suffixes takes days",
  },
};
