import type { CheckStrings } from "#domain/checks/strings.ts";

export const writebackLicensedStrings: CheckStrings = {
  title: "Password writeback is licensed",
  failTitle: "Password writeback is not licensed",
  why: "Writeback of passwords takes Microsoft Entra ID P1 or more for each user who resets one.",
  messages: {
    licensed: () => "Those who are to reset their own password are licensed for it.",
    notLicensed: () => "Not all who are to reset their own password are licensed for it.",
    notWanted: () => "Nobody is to reset passwords in the cloud.",
  },
  fix: {
    id: "license-writeback",
    what: "Get Microsoft Entra ID P1 or more for the people concerned.",
    who: "Whoever buys licences",
    effort: "days",
  },
};
