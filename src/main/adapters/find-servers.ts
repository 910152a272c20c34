import type { FindServers } from "#main/ports/find-servers.ts";
import type { DnsResolver, HostPort } from "#main/ports/host.ts";

import { discoverServers, typedServers } from "./discovery.ts";
import { userDomainOf } from "./user-domain.ts";

/** Finds servers as this computer would: by its own domain and its user's, by its site and its resolver. */
export function systemServers(host: HostPort, dns: DnsResolver, env: NodeJS.ProcessEnv = process.env): FindServers {
  return async (typed, signal) => {
    if (typed !== null) return typedServers(typed, dns, { signal });
    const described = await host.describe(signal);
    return discoverServers(described, dns, { signal, site: described.site, userDomain: userDomainOf(env) });
  };
}
