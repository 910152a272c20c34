import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const netbiosNameWithoutDotStrings: CheckStrings = {
  title: "NetBIOS domain names have no dot",
  failTitle: "A NetBIOS domain name has a dot",
  why: "Microsoft Entra Connect Sync (Azure AD Connect) does not support a domain whose NetBIOS name contains a dot.",
  messages: {
    plain: (p) => `No NetBIOS domain name of the forest has a dot (${text(p, "names")}).`,
    dotted: (p) => `The NetBIOS name of ${text(p, "domain")} is ${text(p, "netbiosName")}, which has a dot.`,
  },
  fix: {
    id: "replace-dotted-netbios-name",
    what: "Move the accounts to a domain with a plain NetBIOS name. Renaming the domain is possible in theory and a large project in practice.",
    who: "AD team",
    effort: "weeks",
  },
};
