import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const forestLevel2003OrLaterStrings: CheckStrings = {
  title: "Forest functional level is 2003 or later",
  failTitle: "Forest functional level is below 2003",
  why: "Microsoft Entra Connect Sync (Azure AD Connect) works with forests at functional level Windows Server 2003 or later only.",
  messages: {
    highEnough: (p) => `The forest is at functional level ${text(p, "level")}.`,
    tooLow: (p) => `The forest is at functional level ${text(p, "level")}; 2 (Windows Server 2003) is the least.`,
  },
  fix: {
    id: "raise-forest-level",
    what: "Retire the last Windows 2000 domain controllers, then raise the domain levels and the forest level.",
    who: "AD team",
    effort: "days, with a change window",
  },
};
