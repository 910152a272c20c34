import type { ThisComputer } from "#domain/contract/this-computer.ts";
import { instantOf } from "#main/collectors/run/progress.ts";
import type { Clock, HostPort } from "#main/ports/host.ts";

import type { FindServers } from "#main/ports/find-servers.ts";

/** Describes this computer and asks DNS for its domain controllers; no directory is read. */
export async function lookAtComputer(
  { host, clock }: { readonly host: HostPort; readonly clock: Clock },
  findServers: FindServers,
  signal: AbortSignal,
): Promise<ThisComputer> {
  const [described, found] = await Promise.all([host.describe(signal), findServers(null, signal)]);
  const controllers: ThisComputer["controllers"] = found.ok
    ? {
        state: "found",
        domain: found.value.domain ?? described.domain ?? "",
        servers: found.value.servers.map(({ host: name }) => name),
      }
    : { state: "none", error: found.error };
  return { at: instantOf(clock.now()), host: described, controllers };
}
