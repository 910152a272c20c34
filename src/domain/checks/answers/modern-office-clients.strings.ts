import type { CheckStrings } from "#domain/checks/strings.ts";

export const modernOfficeClientsStrings: CheckStrings = {
  title: "Clients use modern authentication",
  failTitle: "Clients without modern authentication are in use",
  why: "Office 2010, Office 2013 without modern authentication and such clients of Skype for Business were listed as not supported in 2018. Later text dropped some of them from the list.",
  messages: {
    none: () => "No old clients are in use.",
    some: () => "Clients without modern authentication are in use.",
  },
  fix: {
    id: "modernise-clients",
    what: "Turn on modern authentication, or replace the clients.",
    who: "Client team",
    effort: "weeks",
  },
};
