import type { CheckStrings } from "#domain/checks/strings.ts";

export const farmServersDoubledStrings: CheckStrings = {
  title: "Two AD FS servers and two proxies are planned",
  failTitle: "Fewer than two AD FS servers or proxies are planned",
  why: "With AD FS every sign-in passes through the farm and its proxies. A single one of either is one fault away from no sign-in.",
  messages: {
    two: () => "Two AD FS servers and two proxies or more are planned.",
    fewer: () => "Fewer than two AD FS servers or proxies are planned.",
  },
  fix: {
    id: "plan-farm-servers",
    what: "Plan two AD FS servers and two proxies or more, with a balancer in front of each.",
    who: "Server team",
    effort: "days",
  },
};
