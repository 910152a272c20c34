import { amount, type CheckStrings } from "#domain/checks/strings.ts";

export const temporaryPasswordsAbsentStrings: CheckStrings = {
  title: "No password waits to be changed at next logon",
  failTitle: "Passwords wait to be changed at next logon",
  why: "A temporary password that must be changed at next logon is not synced unless that is turned on, and turning it on needs self-service password reset with writeback.",
  messages: {
    none: (p) => `None of ${amount(p, "all")} enabled users must change the password at next logon.`,
    some: (p) => `${amount(p, "users")} of ${amount(p, "all")} enabled users must change the password at next logon.`,
  },
  fix: {
    id: "sync-temporary-passwords",
    what: "Turn on the sync of temporary passwords together with self-service reset and writeback, or have the help desk set lasting passwords.",
    who: "Sync team and help desk",
    effort: "about a day where writeback is not yet in use",
  },
};
