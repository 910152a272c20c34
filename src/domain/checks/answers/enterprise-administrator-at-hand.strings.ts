import type { CheckStrings } from "#domain/checks/strings.ts";

export const enterpriseAdministratorAtHandStrings: CheckStrings = {
  title: "An enterprise administrator is at hand for setup",
  failTitle: "No enterprise administrator is at hand for setup",
  why: "Express setup of sync takes an enterprise administrator, to grant the rights in all domains.",
  messages: {
    there: () => "An enterprise administrator of every forest is at hand.",
    missing: () => "No enterprise administrator of every forest is at hand.",
  },
  fix: {
    id: "prepare-connector-account",
    what: "Create the connector account beforehand, delegate its rights, and use the custom setup.",
    who: "AD team",
    effort: "hours",
  },
};
