import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const writableDomainControllerPresentStrings: CheckStrings = {
  title: "Every domain has a writable domain controller",
  failTitle: "A domain has no writable domain controller",
  why: "The sync engine writes to the directory and does not go on to another server when a read-only controller refers it there.",
  messages: {
    present: (p) =>
      `${text(p, "domain")} has ${counted(text(p, "writable"), "writable domain controller", "writable domain controllers")}.`,
    onlyReadOnly: (p) => `${text(p, "domain")} has read-only domain controllers only: ${text(p, "readOnly")}.`,
    none: (p) => `No domain controller of ${text(p, "domain")} is registered in the forest.`,
    controllersUnplaced: (p) =>
      `No writable domain controller of ${text(p, "domain")} was found, but some controllers could not be placed in a domain.`,
  },
  fix: {
    id: "writable-domain-controller",
    what: "Set up a writable domain controller in that domain, or repair the registration of the one that is there. Place the sync server where it reaches it.",
    who: "AD team",
    effort: "about a day",
  },
};
