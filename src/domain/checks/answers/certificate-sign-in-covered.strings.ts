import type { CheckStrings } from "#domain/checks/strings.ts";

export const certificateSignInCoveredStrings: CheckStrings = {
  title: "Sign-in with certificates is covered",
  failTitle: "Sign-in with certificates is not covered",
  why: "Microsoft Entra takes certificates beside password hash sync and Pass-through Authentication; AD FS has its own way.",
  messages: {
    none: () => "Nobody signs in with a certificate.",
    covered: () =>
      "People sign in with certificates: Microsoft Entra does that beside managed sign-in, and AD FS in a way of its own.",
    hello: () => "People sign in with Windows Hello for Business, whose certificate trust is a rule of its own.",
  },
  fix: {
    id: "decide-certificates",
    what: "Find out whether people sign in with certificates, and plan certificate-based authentication of Microsoft Entra for them.",
    who: "Identity team",
    effort: "a decision",
  },
};
