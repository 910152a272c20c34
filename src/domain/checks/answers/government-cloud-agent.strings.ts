import type { CheckStrings } from "#domain/checks/strings.ts";

export const governmentCloudAgentStrings: CheckStrings = {
  title: "The tenant takes any current agent",
  failTitle: "The tenant takes newer agents only",
  why: "In the US Government clouds an agent of Pass-through Authentication has to be 1.5.1742.0 or later.",
  messages: {
    notStated: () => "The cloud of the tenant was not stated.",
    government: () => "The tenant is in a US Government cloud, which takes agents of 1.5.1742.0 or later only.",
    other: () => "The tenant is not in a US Government cloud.",
  },
  fix: {
    id: "take-current-agent",
    what: "Download the current agent before setup, and check its version on servers that have one.",
    who: "Identity team",
    effort: "minutes",
  },
};
