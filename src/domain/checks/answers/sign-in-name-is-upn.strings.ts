import type { CheckStrings } from "#domain/checks/strings.ts";

export const signInNameIsUpnStrings: CheckStrings = {
  title: "People sign in with a UPN",
  failTitle: "People have to sign in with a name that only AD FS takes",
  why: "Managed sign-in, by password hash sync or Pass-through Authentication, takes a UPN. Names with a backslash work with AD FS only.",
  messages: {
    upn: () => "People sign in with a UPN.",
    downLevel: () => "People have to sign in with names such as CORP\\user, which only AD FS takes.",
  },
  fix: {
    id: "decide-sign-in-name",
    what: "Have people sign in with their UPN, or choose AD FS for the sake of the old names.",
    who: "Whoever decides on sign-in",
    effort: "a decision",
  },
};
