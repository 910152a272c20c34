import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const adfsDomainLevelStrings: CheckStrings = {
  title: "Domain functional level is 2003 or later for AD FS",
  failTitle: "Domain functional level is too low for AD FS",
  why: "AD FS works with domains at functional level Windows Server 2003 or later, for the users as for the farm itself.",
  messages: {
    highEnough: (p) => `${text(p, "domain")} is at functional level ${text(p, "level")}.`,
    tooLow: (p) =>
      `${text(p, "domain")} is at functional level ${text(p, "level")}; ${text(p, "least")} (Windows Server 2003) is the least.`,
  },
  fix: {
    id: "raise-domain-level",
    what: "Retire the last Windows 2000 domain controllers of the domain, then raise its level.",
    who: "AD team",
    effort: "days, with a change window",
  },
};
