import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const cloudSyncSchemaStrings: CheckStrings = {
  title: "The schema is that of Windows Server 2012 or later",
  failTitle: "The schema is older than Windows Server 2012",
  why: "The agent of Cloud Sync runs under a group managed service account, which the schema of Windows Server 2012 brought.",
  messages: {
    recentEnough: (p) => `The schema version is ${text(p, "version")}, and ${text(p, "needed")} is needed.`,
    tooOld: (p) =>
      `The schema version is ${text(p, "version")}, below the ${text(p, "needed")} of Windows Server 2012.`,
  },
  fix: {
    id: "extend-schema",
    what: "Extend the schema to Windows Server 2012 or later, and add a domain controller of that generation to each domain.",
    who: "AD team, with schema rights",
    effort: "half a day, with a tested restore",
  },
};
