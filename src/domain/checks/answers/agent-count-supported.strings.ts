import type { CheckStrings } from "#domain/checks/strings.ts";

export const agentCountSupportedStrings: CheckStrings = {
  title: "Three agents or more are planned, and no more than 40",
  failTitle: "The number of agents does not fit",
  why: "Three agents are recommended in production, so that sign-in goes on while one is updated and one is down. A tenant takes 40 at most.",
  messages: {
    few: () => "Fewer than three agents are planned.",
    enough: () => "Three agents or more are planned, and no more than 40.",
    tooMany: () => "More than 40 agents are planned, and a tenant takes no more.",
  },
  fix: {
    id: "plan-agent-servers",
    what: "Plan agents on three member servers or more, and no more than 40.",
    who: "Server team",
    effort: "days",
  },
};
