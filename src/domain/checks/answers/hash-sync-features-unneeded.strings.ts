import type { CheckStrings } from "#domain/checks/strings.ts";

export const hashSyncFeaturesUnneededStrings: CheckStrings = {
  title: "Nothing that needs synced hashes is wanted",
  failTitle: "Something that needs synced hashes is wanted",
  why: "Reports of leaked credentials and Microsoft Entra Domain Services work from synced password hashes, which Pass-through Authentication alone does not give.",
  messages: {
    notWanted: () => "Neither reports of leaked credentials nor Microsoft Entra Domain Services are wanted.",
    wanted: () =>
      "Reports of leaked credentials or Microsoft Entra Domain Services are wanted, and both need synced password hashes.",
  },
  fix: {
    id: "turn-on-hash-sync-fallback",
    what: "Turn on password hash sync beside Pass-through Authentication.",
    who: "Identity team",
    effort: "hours",
  },
};
