import type { DnsName } from "./primitives.ts";

/** Lower-cases a DNS name and drops one trailing dot. */
export function toDnsName(text: string): DnsName {
  return text.trim().toLowerCase().replace(/\.$/u, "");
}

/** True when `name` equals `parent` or lies below it: `a.b.c` is within `b.c`. Both lower case. */
export function isWithin(name: DnsName, parent: DnsName): boolean {
  return name === parent || name.endsWith(`.${parent}`);
}
