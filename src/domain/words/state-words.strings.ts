/** Words for the states that evidence names by id: of a suffix at a trust, and of a trust's direction. */
export const stateWords: Readonly<Record<string, string>> = {
  routed: "routed",
  enabled: "enabled",
  "not-listed": "no record in the trust",
  excluded: "excluded",
  "disabled-new": "disabled (new)",
  "disabled-by-admin": "disabled by an administrator",
  conflict: "in conflict",
  "domain-blocked": "domain blocked",
  "owned-by-asking-forest": "owned by the asking forest",
  unknown: "not known",
  "two-way": "two-way",
  inbound: "one-way, inbound",
  outbound: "one-way, outbound",
};
