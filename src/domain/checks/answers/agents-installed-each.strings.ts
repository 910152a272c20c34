import type { CheckStrings } from "#domain/checks/strings.ts";

export const agentsInstalledEachStrings: CheckStrings = {
  title: "Each agent is set up on its server",
  failTitle: "Agents are placed by copying a server",
  why: "An agent holds a certificate of its own. A copy of a server with an agent is not supported.",
  messages: {
    each: () => "Each agent is set up on its server.",
    cloned: () => "Agents are to be placed by copying a server that has one.",
  },
  fix: {
    id: "install-agents-each",
    what: "Set up the agent on each server by itself.",
    who: "Server team",
    effort: "an hour each",
  },
};
