import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";
import type { MessageParams } from "#domain/checks/finding.ts";

const users = (p: MessageParams): string => counted(text(p, "users"), "enabled user", "enabled users");
const usersSign = (p: MessageParams): string => counted(text(p, "users"), "enabled user signs", "enabled users sign");

const agentTeam = "AD team of the forest with the agents";

export const upnSuffixRoutedStrings: CheckStrings = {
  title: "UPN suffix in use is routed by the trust",
  failTitle: "UPN suffix in use is not routed by the trust",
  why: "A domain controller finds a user of another forest by the suffix of the sign-in name. If the trust does not route that suffix, an agent in the first forest cannot check the password.",
  messages: {
    routed: (p) => `${text(p, "serving")} routes ${text(p, "suffix")} to ${text(p, "served")}.`,
    "not-listed": (p) =>
      `${usersSign(p)} in with ${text(p, "suffix")}, and the trust of ${text(p, "serving")} has no record of that suffix.`,
    "not-registered": (p) =>
      `${usersSign(p)} in with ${text(p, "suffix")}, which ${text(p, "served")} has not registered, so no trust is told of it.`,
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
    notPublic: (p) =>
      `${users(p)} of ${text(p, "served")} carry the suffix ${text(p, "suffix")}. No tenant can verify it, so nobody signs in to the cloud with it and its routing does not matter.`,
    noOwnHalf: (p) =>
      `${text(p, "serving")} does not hold the trust that ${text(p, "served")} holds, so it routes nothing.`,
    noForestTrust: (p) =>
      `Without a forest trust between ${text(p, "serving")} and ${text(p, "served")} no suffix is routed.`,
    noOutboundHalf: (p) =>
      `${text(p, "serving")} does not trust ${text(p, "served")}, so it holds no suffixes for it yet.`,
    onlyOtherSideRead: (p) =>
      `The trust was read in ${text(p, "served")} only; which suffixes ${text(p, "serving")} routes is kept on its own side.`,
    absent: (p) =>
      `The trust object in ${text(p, "serving")} carries no forest trust information, so routing is not known. Validate the trust and look its name suffixes up by hand.`,
    unreadable: (p) =>
      `The forest trust information in ${text(p, "serving")} could not be decoded. Look its name suffixes up by hand.`,
    suffixesUnknown: (p) =>
      `The UPN suffixes of ${text(p, "serving")} or ${text(p, "served")} were not collected in full.`,
    noUpns: (p) => `No enabled user of ${text(p, "served")} has a UPN.`,
  },
  fix: {
    id: "enable-suffix-routing",
    what: "In Active Directory Domains and Trusts of the forest with the agents, open the trust, Name Suffix Routing, refresh the list and enable the suffix.",
    who: agentTeam,
    effort: "about 10 minutes",
  },
  fixes: {
    "not-registered": {
      id: "register-and-route-suffix",
      what: "First register the suffix in the users' forest (Active Directory Domains and Trusts, properties of the top node). Then refresh the trust's name suffixes in the forest with the agents and enable the suffix.",
      who: "AD teams of both forests",
      effort: "about 30 minutes",
    },
    conflict: {
      id: "resolve-suffix-conflict",
      what: "Find the other claimant: another trust that lists the suffix, or the agents' own forest. Disable or remove it there where nobody uses it; otherwise give the users of one forest another suffix. A suffix in conflict cannot be enabled before.",
      who: "AD teams of both forests",
      effort: "an hour to find out; changing users' suffixes takes days",
    },
    "domain-blocked": {
      id: "unblock-routed-domain",
      what: "In Active Directory Domains and Trusts of the forest with the agents, open the trust, Name Suffix Routing, edit the name that covers the domain and enable the domain again. Where it is in conflict with another trust, solve that first.",
      who: agentTeam,
      effort: "about an hour",
    },
    excluded: {
      id: "remove-suffix-exclusion",
      what: "In Active Directory Domains and Trusts of the forest with the agents, open the trust, Name Suffix Routing, edit the name above the suffix and remove the exclusion; or give these users a suffix that is routed.",
      who: agentTeam,
      effort: "about 10 minutes, once it is known why it was excluded",
    },
    "owned-by-asking-forest": {
      id: "release-owned-suffix",
      what: "Give these users another suffix. Where nobody in the agents' forest uses the suffix and it is no domain of that forest, it can be removed there and enabled in the trust instead.",
      who: "AD teams of both forests",
      effort: "days where users change their sign-in name",
    },
    usedByBoth: {
      id: "separate-shared-suffix",
      what: "Give the users of one of the two forests another suffix, then enable the one that is left in the trust; or choose password hash sync.",
      who: "AD teams of both forests, with notice to the users",
      effort: "days to weeks",
    },
    absent: {
      id: "validate-trust",
      what: "Validate the trust in Active Directory Domains and Trusts, then look at its Name Suffix Routing by hand or gather again.",
      who: agentTeam,
      effort: "about 10 minutes",
    },
    unreadable: {
      id: "look-up-suffix-routing",
      what: "Look at the trust's Name Suffix Routing in Active Directory Domains and Trusts by hand.",
      who: agentTeam,
      effort: "about 10 minutes",
    },
  },
};
