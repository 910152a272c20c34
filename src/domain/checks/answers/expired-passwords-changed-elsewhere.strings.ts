import type { CheckStrings } from "#domain/checks/strings.ts";

export const expiredPasswordsChangedElsewhereStrings: CheckStrings = {
  title: "Expired passwords are changed on-premises",
  failTitle: "Expired passwords have to be changed in the cloud",
  why: "A change of an expired password in the cloud is written back on-premises, which needs password writeback and a licence.",
  messages: {
    notNeeded: () => "Nobody has to change an expired password in the cloud.",
    needed: () => "People have to change expired passwords in the cloud, which needs password writeback.",
  },
  fix: {
    id: "turn-on-writeback",
    what: "License the people concerned and turn on password writeback on the sync server.",
    who: "Identity team",
    effort: "a day",
  },
};
