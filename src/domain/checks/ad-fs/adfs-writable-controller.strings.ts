import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const adfsWritableControllerStrings: CheckStrings = {
  title: "AD FS finds a writable domain controller",
  failTitle: "AD FS finds no writable domain controller",
  why: "A read-only domain controller can sign users in, but AD FS looks their claims up on a writable one.",
  messages: {
    present: (p) => `${text(p, "domain")} has writable domain controllers: ${text(p, "writable")}.`,
    absent: (p) => `${text(p, "domain")} has no writable domain controller.`,
    controllersUnplaced: (p) =>
      `No writable domain controller of ${text(p, "domain")} was found, but some controllers could not be placed in a domain.`,
  },
  fix: {
    id: "writable-domain-controller",
    what: "Set up a writable domain controller in that domain and let the AD FS servers reach it.",
    who: "AD team",
    effort: "about a day",
  },
};
