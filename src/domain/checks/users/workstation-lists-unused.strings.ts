import { amount, type CheckStrings } from "#domain/checks/strings.ts";

export const workstationListsUnusedStrings: CheckStrings = {
  title: "No enabled account is limited to Log On To workstations",
  failTitle: "Enabled accounts are limited to Log On To workstations",
  why: "Pass-through Authentication checks the password on an agent server. An account that may log on to listed computers only is refused there unless the list names every agent server.",
  messages: {
    none: (p) => `None of ${amount(p, "all")} enabled users is limited to Log On To workstations.`,
    some: (p) => `${amount(p, "users")} of ${amount(p, "all")} enabled users are limited to Log On To workstations.`,
  },
  fix: {
    id: "allow-agent-servers",
    what: "Add every agent server to these lists, or empty the lists.",
    who: "AD team",
    effort: "about an hour by script",
  },
};
