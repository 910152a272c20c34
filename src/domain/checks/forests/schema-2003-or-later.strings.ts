import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const schema2003OrLaterStrings: CheckStrings = {
  title: "Schema is of Windows Server 2003 or later",
  failTitle: "Schema is older than Windows Server 2003",
  why: "Microsoft Entra Connect Sync (Azure AD Connect) reads classes and attributes that older schemas do not have.",
  messages: {
    recentEnough: (p) => `The schema has version ${text(p, "version")}.`,
    tooOld: (p) =>
      `The schema has version ${text(p, "version")}; ${text(p, "least")} (Windows Server 2003) is the least.`,
  },
  fix: {
    id: "extend-schema",
    what: "Extend the schema with adprep from the media of a supported Windows Server release.",
    who: "AD team, with schema admin rights",
    effort: "about an hour, plus replication",
  },
};
