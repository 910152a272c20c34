import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const domainNameMultiLabelStrings: CheckStrings = {
  title: "DNS names of domains have more than one label",
  failTitle: "The DNS name of a domain has a single label",
  why: "Sync works beside a single-label domain when the NetBIOS name is the same, which is still discouraged. With a different NetBIOS name it cannot be installed in a supported way.",
  messages: {
    multiLabel: (p) => `Every domain of the forest has a name of several labels (${text(p, "domains")}).`,
    sameAsNetbios: (p) => `The domain ${text(p, "domain")} has a single label, the same as its NetBIOS name.`,
    differsFromNetbios: (p) =>
      `The domain ${text(p, "domain")} has a single label, and its NetBIOS name is ${text(p, "netbiosName")}.`,
    netbiosUnknown: (p) => `The domain ${text(p, "domain")} has a single label, and its NetBIOS name was not read.`,
  },
  fix: {
    id: "replace-single-label-domain",
    what: "Plan a move to a domain with a name of several labels. Until then make sure that DNS answers for the single-label zone on the sync server.",
    who: "AD team",
    effort: "weeks for a move, an hour for DNS",
  },
};
