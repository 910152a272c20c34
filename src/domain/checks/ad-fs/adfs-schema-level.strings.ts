import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const adfsSchemaLevelStrings: CheckStrings = {
  title: "The schema allows a current AD FS farm",
  failTitle: "The schema is too old for a current AD FS farm",
  why: "A farm at the level of Windows Server 2016 or 2019 stores objects that only a schema of that age knows.",
  messages: {
    recentEnough: (p) =>
      `The schema has version ${text(p, "version")}, enough for a farm of Windows Server 2019 or later.`,
    only2016: (p) =>
      `The schema has version ${text(p, "version")}, enough for a farm of Windows Server 2016 only; a later one needs ${text(p, "for2019")}.`,
    tooOld: (p) =>
      `The schema has version ${text(p, "version")}; a farm of Windows Server 2016 needs ${text(p, "for2016")}, a later one ${text(p, "for2019")}.`,
  },
  fix: {
    id: "extend-schema-for-ad-fs",
    what: "Extend the schema with adprep from the media of Windows Server 2019 or later. The domain controllers can stay as they are.",
    who: "AD team, with schema admin rights",
    effort: "about an hour, plus replication",
  },
};
