import type { CheckStrings } from "#domain/checks/strings.ts";

export const anchorOutlivesMovesStrings: CheckStrings = {
  title: "Nobody is moved between forests",
  failTitle: "People are moved between forests",
  why: "objectGUID changes when an account is moved to another forest. The account in the cloud then loses its other half.",
  messages: {
    none: () => "Nobody is moved between forests.",
    moves: () => "People are moved between forests, which an anchor on objectGUID does not outlive.",
    oneForest: () => "Only one forest takes part.",
  },
  fix: {
    id: "anchor-for-moves",
    what: "Use mS-DS-ConsistencyGuid as source anchor, and carry its value in every move.",
    who: "AD team",
    effort: "hours",
  },
};
