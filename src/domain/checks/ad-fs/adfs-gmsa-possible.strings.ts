import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const adfsGmsaPossibleStrings: CheckStrings = {
  title: "A group managed service account is possible for AD FS",
  failTitle: "A group managed service account is not possible for AD FS",
  why: "The directory changes the password of a group managed service account by itself, which is why the farm is best run under one. It takes a domain controller of Windows Server 2012 or later.",
  messages: {
    possible: (p) => `${text(p, "label")} is recent enough for group managed service accounts.`,
    notPossible: () =>
      "No domain controller is of Windows Server 2012 or later. The farm can run under an ordinary domain account instead.",
    systemsUnknown: () => "No domain controller is known to be of Windows Server 2012 or later.",
  },
  fix: {
    id: "farm-service-account",
    what: "Add a domain controller of a current Windows Server, or give the farm an ordinary domain account with a long password.",
    who: "AD team",
    effort: "about a day for a controller, 10 minutes for an account",
  },
};
