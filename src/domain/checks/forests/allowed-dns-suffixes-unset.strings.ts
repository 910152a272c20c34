import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const allowedDnsSuffixesUnsetStrings: CheckStrings = {
  title: "No other DNS suffixes are allowed in the domain",
  failTitle: "Other DNS suffixes are allowed in the domain",
  why: "A domain that lets its members carry other DNS suffixes may be part of a disjoint namespace, which is named as unsupported for sync. The setting alone does not prove it.",
  messages: {
    unset: (p) => `Members of ${text(p, "domain")} may carry its own DNS suffix only.`,
    set: (p) => `Members of ${text(p, "domain")} may also carry ${text(p, "suffixes")}.`,
  },
  fix: {
    id: "review-allowed-dns-suffixes",
    what: "Find out whether domain controllers or the planned sync server carry one of these suffixes. If none does, nothing needs to change.",
    who: "AD team",
    effort: "about an hour",
  },
};
