import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const agentsInOneForestStrings: CheckStrings = {
  title: "All agents stand in one forest",
  failTitle: "Agents stand in several forests",
  why: "The cloud hands a sign-in to any agent, whichever forest the user is in. With agents in several forests each of those forests needs trusts and suffix routing to every other.",
  messages: {
    one: (p) => `All agents are planned in ${text(p, "forests")}.`,
    several: (p) =>
      `Agents are planned in ${text(p, "forests")}. Each of these forests must pass for the users of every other forest.`,
    notInEstate: (p) =>
      `Agents are planned in ${text(p, "name")}, which is no forest or domain of this estate, so its trusts were not read.`,
    notStated: () => "Where the agents are to stand was not stated, so each forest is judged as a candidate.",
  },
  fix: {
    id: "decide-agent-forests",
    what: "Keep all agents in the one forest that passes for every other. For a second agent forest set up its own two-way forest trusts with every suffix enabled.",
    who: "Whoever plans the agents",
    effort: "a decision; days when further trusts are needed",
  },
};
