/** Every verdict, worst first. `unknown` is never shown as `fail`. */
export const verdicts = ["fail", "warn", "unknown", "manual", "pass", "notApplicable"] as const;

/** Parts of the estate that findings are grouped by, in the order they are shown. */
export const areas = [
  "trusts-and-suffixes",
  "forests-and-domains",
  "users",
  "policies",
  "seamless-sso",
  "ad-fs",
  "plan",
] as const;
