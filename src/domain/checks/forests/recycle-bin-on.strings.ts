import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const recycleBinOnStrings: CheckStrings = {
  title: "AD Recycle Bin is on",
  failTitle: "AD Recycle Bin is off",
  why: "An object deleted by mistake is also deleted in the cloud. The Recycle Bin brings it back with all its attributes, and sync then restores the cloud account.",
  messages: {
    on: () => "The Recycle Bin is on.",
    off: () => "The Recycle Bin is off. The forest level allows it.",
    levelTooLow: (p) =>
      `The Recycle Bin is off. It needs forest level 4 (Windows Server 2008 R2); the forest is at level ${text(p, "level")}, so the level comes first.`,
  },
  fix: {
    id: "turn-on-recycle-bin",
    what: "Turn the Recycle Bin on in the Active Directory Administrative Center. It cannot be turned off again. Below level 4 raise the forest level first.",
    who: "AD team, with enterprise admin rights",
    effort: "10 minutes; days when the level has to be raised",
  },
};
