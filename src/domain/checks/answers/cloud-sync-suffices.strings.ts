import type { CheckStrings } from "#domain/checks/strings.ts";

export const cloudSyncSufficesStrings: CheckStrings = {
  title: "Nothing is needed that only Connect Sync does",
  failTitle: "Something is needed that only Connect Sync does",
  why: "Hybrid join of devices, attributes merged across domains and references across forests are not done by Cloud Sync.",
  messages: {
    suffices: () => "Nothing is needed that only Connect Sync does.",
    needsConnect: () =>
      "Hybrid join, merged attributes or references across forests are needed, which Cloud Sync does not do.",
  },
  fix: {
    id: "choose-connect-sync",
    what: "Choose Connect Sync for the domains concerned.",
    who: "Identity team",
    effort: "a decision",
  },
};
