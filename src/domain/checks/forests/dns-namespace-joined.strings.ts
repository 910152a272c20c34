import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const dnsNamespaceJoinedStrings: CheckStrings = {
  title: "Domain controllers carry their domain's DNS suffix",
  failTitle: "A domain controller carries another DNS suffix than its domain",
  why: "A forest in which host names and domain names differ (a disjoint namespace) is named as unsupported for Microsoft Entra Connect Sync (Azure AD Connect).",
  messages: {
    joined: (p) =>
      `The host name ends in the domain's DNS name on ${counted(text(p, "controllers"), "domain controller", "domain controllers")}.`,
    disjoint: (p) => `The domain controller ${text(p, "hostName")} serves ${text(p, "domain")}.`,
    nameUnknown: (p) => `The domain controller ${text(p, "name")} does not show both its host name and its domain.`,
    namesUnknown: () => "No domain controller of the forest shows both its host name and its domain.",
  },
  fix: {
    id: "join-dns-namespace",
    what: "Give these domain controllers the domain's name as primary DNS suffix before sync is set up, or have Microsoft support confirm the layout in writing.",
    who: "AD team",
    effort: "about a day, with a restart of each controller",
  },
};
