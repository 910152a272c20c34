import type { CheckStrings } from "#domain/checks/strings.ts";

export const hashSyncKeptAsFallbackStrings: CheckStrings = {
  title: "Password hash sync is kept on as a fallback",
  failTitle: "Password hash sync is not kept on as a fallback",
  why: "Beside whichever method is the first, synced hashes let people sign in during an outage and show leaked passwords.",
  messages: {
    kept: () => "Password hash sync is kept on as a fallback.",
    notKept: () => "Password hash sync is not kept on as a fallback.",
  },
  fix: {
    id: "turn-on-hash-sync-fallback",
    what: "Turn on password hash sync beside the chosen method.",
    who: "Identity team",
    effort: "hours",
  },
};
