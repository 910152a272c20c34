import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const oneActiveSyncServerStrings: CheckStrings = {
  title: "At most one sync server is active",
  failTitle: "Several sync servers may be active",
  why: "Two active sync servers for the same tenant are not supported, even when they take different objects. Further servers have to be in staging mode.",
  messages: {
    none: () => "No account of an earlier sync server was found.",
    one: (p) => `One sync server has left its account: ${text(p, "accounts")}.`,
    several: (p) =>
      `Several sync servers have left accounts: ${text(p, "accounts")}. Which of them are active cannot be seen here; their descriptions name the servers.`,
    notAllRead: (p) => `Accounts of sync servers could not be looked for in ${text(p, "unread")}.`,
  },
  fix: {
    id: "keep-one-sync-server",
    what: "Look at each server named in the descriptions. Keep one active, put a second one in staging mode, remove the others and disable their accounts.",
    who: "Sync team",
    effort: "hours",
  },
};
