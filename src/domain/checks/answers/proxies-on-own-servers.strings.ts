import type { CheckStrings } from "#domain/checks/strings.ts";

export const proxiesOnOwnServersStrings: CheckStrings = {
  title: "Proxies have servers of their own",
  failTitle: "Proxies and AD FS share servers",
  why: "Web Application Proxy and AD FS cannot be on one server.",
  messages: {
    own: () => "The proxies get servers of their own.",
    shared: () => "Proxies and AD FS are to share servers.",
  },
  fix: {
    id: "separate-proxies",
    what: "Plan servers of their own for the proxies, in the perimeter network.",
    who: "Server team",
    effort: "days",
  },
};
