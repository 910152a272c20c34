import type { ForestRecord } from "#domain/facts/index.ts";

import { forestFact } from "./known.ts";

/** The host of a server as it was named: `dc1.corp.example.com:389` or `[2001:db8::1]:389` without port and brackets. */
function hostOf(server: string): string {
  const bracketed = /^\[([^\]]+)\]/u.exec(server)?.[1];
  const host = bracketed ?? (server.split(":").length === 2 ? server.replace(/:\d+$/u, "") : server);
  return host.trim().toLowerCase().replace(/\.$/u, "");
}

/**
 * Whether a server that was named stands for this forest, which was read by way of another one: by the host name or an
 * address of a domain controller, or by the DNS name of a domain.
 */
export function isServerOfForest(server: string, forest: ForestRecord): boolean {
  if (forest.reach !== "read") return false;
  const host = hostOf(server);
  if (forest.domains.some((domain) => domain.name === host)) return true;
  const controllers = forestFact(forest, "domainControllers");
  return (
    controllers.known &&
    controllers.value.some(
      ({ hostName, addresses }) => hostName === host || addresses.some((address) => address.toLowerCase() === host),
    )
  );
}
