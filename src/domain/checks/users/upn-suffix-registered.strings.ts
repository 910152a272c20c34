import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const upnSuffixRegisteredStrings: CheckStrings = {
  title: "UPN suffixes in use are registered in the forest",
  failTitle: "A UPN suffix in use is not registered in the forest",
  why: "Inside the forest such a name still works. Trusts are never told of it, so no other forest finds these users, and administration tools do not offer it.",
  messages: {
    allRegistered: (p) => `Every suffix in use is registered (${text(p, "suffixes")}).`,
    notRegistered: (p) =>
      `${counted(text(p, "users"), "enabled user signs", "enabled users sign")} in with ${text(p, "suffix")}, which is neither a domain of the forest nor one of its UPN suffixes.`,
    noUpns: () => "No enabled user of the forest has a UPN.",
    usersUnknown: () => "The users of the forest were not read in full.",
  },
  fix: {
    id: "register-upn-suffix",
    what: "Add the suffix in Active Directory Domains and Trusts, properties of the top node. Then refresh the name suffixes of every forest trust.",
    who: "AD team, with enterprise admin rights",
    effort: "10 minutes",
  },
};
