import type { CheckStrings } from "#domain/checks/strings.ts";

export const noAddressTranslationStrings: CheckStrings = {
  title: "No address translation stands between sync server and forests",
  failTitle: "Address translation stands between sync server and forests",
  why: "Sync across translated addresses is not supported, since forests name controllers by addresses that do not lead there.",
  messages: {
    none: () => "No address translation stands on the way.",
    translated: () => "Address translation stands between the sync server and a forest, or between forests.",
  },
  fix: {
    id: "route-without-translation",
    what: "Route between the sync server and the forests without address translation, or use Cloud Sync with agents inside each forest.",
    who: "Network team",
    effort: "days",
  },
};
