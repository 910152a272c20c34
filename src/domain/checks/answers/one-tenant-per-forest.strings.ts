import type { CheckStrings } from "#domain/checks/strings.ts";

export const oneTenantPerForestStrings: CheckStrings = {
  title: "Each forest feeds one tenant",
  failTitle: "A forest feeds several tenants",
  why: "It works with a sync server for each tenant. A domain name, Seamless SSO and hybrid join belong to one of them only.",
  messages: {
    one: () => "Each forest feeds one tenant.",
    several: () => "A forest is to feed several tenants.",
  },
  fix: {
    id: "decide-tenants",
    what: "Decide which tenant gets each domain name, Seamless SSO and hybrid join.",
    who: "Whoever decides on the tenants",
    effort: "a decision",
  },
};
