import type { CheckStrings } from "#domain/checks/strings.ts";

export const secondFactorWithoutFederationStrings: CheckStrings = {
  title: "No second factor needs federation",
  failTitle: "A second factor needs federation",
  why: "A second factor that stands on-premises, or is another vendor's and works by federation, cannot be used with Pass-through Authentication.",
  messages: {
    none: () => "No second factor needs federation.",
    needsFederation: () => "People have to use a second factor that needs federation.",
  },
  fix: {
    id: "decide-second-factor",
    what: "Move to the second factor of Microsoft Entra, or choose AD FS.",
    who: "Security team",
    effort: "a decision",
  },
};
