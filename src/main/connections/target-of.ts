import type { Connection } from "#domain/contract/connection.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { GatherTarget } from "#main/collectors/gather.ts";
import type { DirectoryIdentity } from "#main/ports/directory.ts";

import type { FindServers } from "#main/ports/find-servers.ts";

/** Turns a connection into servers and an identity. Fails with `password-needed`, `invalid-input` or a DNS code. */
export async function targetOf(
  connection: Connection,
  password: string | null,
  findServers: FindServers,
  signal: AbortSignal,
): Promise<Result<GatherTarget, CodedError>> {
  const { server, user, fingerprints } = connection;
  const identity = identityOf(user, password);
  if (identity === null) return err({ code: "password-needed", asked: `sign in as ${user ?? ""}`, detail: null });
  const found = await findServers(server, signal);
  if (!found.ok) return found;
  return ok({
    origin: server === null ? "own-domain" : "server-given",
    target: { servers: found.value.servers, identity, trust: { authorities: [], fingerprints } },
  });
}

function identityOf(user: string | null, password: string | null): DirectoryIdentity | null {
  if (user === null) return { kind: "signed-in-user" };
  return password === null ? null : { kind: "password", user, password };
}
