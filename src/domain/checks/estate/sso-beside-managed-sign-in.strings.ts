import type { CheckStrings } from "#domain/checks/strings.ts";

export const ssoBesideManagedSignInStrings: CheckStrings = {
  title: "Seamless SSO stands beside managed sign-in",
  failTitle: "Seamless SSO does not go with the chosen sign-in method",
  why: "Seamless SSO spares users the password prompt of password hash sync or Pass-through Authentication. AD FS has its own silent sign-on and makes no use of it.",
  messages: {
    passwordHashSync: () => "Password hash sync is the stated choice, and Seamless SSO goes with it.",
    passThrough: () => "Pass-through Authentication is the stated choice, and Seamless SSO goes with it.",
    adFs: () => "AD FS is the stated choice, and Seamless SSO does not work with it.",
    notStated: () => "Which sign-in method is wanted was not stated.",
  },
  fix: {
    id: "decide-managed-sign-in",
    what: "Use the Windows integrated authentication of AD FS, or choose password hash sync or Pass-through Authentication.",
    who: "Whoever decides on the sign-in method",
    effort: "a decision",
  },
};
