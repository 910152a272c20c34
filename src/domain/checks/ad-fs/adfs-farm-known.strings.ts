import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const adfsFarmKnownStrings: CheckStrings = {
  title: "Earlier AD FS farms are known",
  failTitle: "An AD FS farm left traces",
  why: "A farm that is there is used or retired before another one is built.",
  messages: {
    notVisible: () =>
      "The container of AD FS is not visible to this user, which proves neither that there is a farm nor that there is none.",
    none: () => "The container of AD FS holds no farm.",
    some: (p) =>
      `The container of AD FS holds ${counted(text(p, "farms"), "farm", "farms")}: use or retire what is there before you build another.`,
  },
  fix: {
    id: "settle-earlier-farm",
    what: "Find out whether there is a farm, and use or retire it before another one is built.",
    who: "AD team",
    effort: "an hour of asking",
  },
};
