import type { CheckStrings } from "#domain/checks/strings.ts";

export const farmBalancerSupportedStrings: CheckStrings = {
  title: "The balancer passes TLS through",
  failTitle: "The balancer does not fit",
  why: "A balancer that ends TLS in front of AD FS or its proxies is not supported for any use. IP affinity overloads single servers, HTTPS probes fail on SNI, and DNS round robin goes on naming servers that are down.",
  messages: {
    passThrough: () => "The balancer passes TLS through.",
    opensTls: () => "The balancer opens TLS, which is not supported.",
    poor: () => "The load is spread by DNS round robin, or with IP affinity or HTTPS probes.",
  },
  fix: {
    id: "settle-farm-balancer",
    what: "Let the balancer pass TLS through with SNI, probe /adfs/probe over HTTP, and keep no affinity.",
    who: "Network team",
    effort: "days",
  },
};
