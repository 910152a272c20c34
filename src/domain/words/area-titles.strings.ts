import type { Area } from "#domain/checks/finding.ts";

/** Names of the parts of an estate that findings are grouped by. */
export const areaTitles: Readonly<Record<Area, string>> = {
  "trusts-and-suffixes": "Trusts and suffixes",
  "forests-and-domains": "Forests and domains",
  users: "Users",
  policies: "Policies",
  "seamless-sso": "Seamless SSO",
  "ad-fs": "AD FS",
  plan: "Plan",
};
