import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const adfsKdsRootKeyStrings: CheckStrings = {
  title: "A KDS root key exists",
  failTitle: "No KDS root key exists",
  why: "Group managed service accounts get their passwords from a key that is made once in each forest and becomes usable up to 10 hours later.",
  messages: {
    notVisible: (p) => `Whether ${text(p, "forest")} has a KDS root key is shown to administrators only.`,
  },
  fix: {
    id: "create-kds-root-key",
    what: "As an enterprise administrator run Get-KdsRootKey. When it lists none, run Add-KdsRootKey a day before the farm is built.",
    who: "AD team, with enterprise admin rights",
    effort: "10 minutes, then up to 10 hours of waiting",
  },
};
