import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const adfsDomainControllers2008Strings: CheckStrings = {
  title: "Domain controllers are of Windows Server 2008 or later",
  failTitle: "A domain controller is older than Windows Server 2008",
  why: "AD FS needs domain controllers of Windows Server 2008 or later in every domain of the farm and of the users who sign in.",
  messages: {
    allRecent: (p) =>
      `All domain controllers are recent enough (${counted(text(p, "controllers"), "controller", "controllers")} looked at).`,
    tooOld: (p) => `The domain controller ${text(p, "label")} is older than Windows Server 2008.`,
    systemUnknown: (p) => `What the domain controller ${text(p, "label")} runs is not known.`,
    noneFound: () => "No domain controller of the forest was found.",
  },
  fix: {
    id: "replace-old-controller",
    what: "Replace the old domain controller by one of a current Windows Server, then remove it from the domain.",
    who: "AD team",
    effort: "about a day for each controller",
  },
};
