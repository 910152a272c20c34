import type { ConnectionResult } from "#domain/contract/connection.ts";
import { codedErrorOf } from "#main/collectors/collect-failure.ts";
import { readerOf } from "#main/collectors/directory-reader.ts";
import type { GatherPorts, GatherTarget } from "#main/collectors/gather.ts";
import { QueryLog } from "#main/collectors/query-log.ts";
import { rootDse } from "#main/collectors/root-dse.ts";
import { withoutGlobalCatalog } from "#main/collectors/run/domain-servers.ts";
import { instantOf } from "#main/collectors/run/progress.ts";
import { Sessions, type Located } from "#main/collectors/run/sessions.ts";

const connectTimeoutMs = 15_000;

/** Signs in once, reads RootDSE and leaves. Never rejects: trouble is a result. */
export async function tryConnection(
  ports: Pick<GatherPorts, "directory" | "dns" | "clock">,
  { target }: GatherTarget,
  signal: AbortSignal,
): Promise<ConnectionResult> {
  const sessions = new Sessions({ directory: ports.directory, signal, connectTimeoutMs, perServer: 1 });
  try {
    const located = await sessions.locate(withoutGlobalCatalog(target));
    const at = instantOf(ports.clock.now());
    if (!located.ok) return { state: "failed", at, error: located.error };
    const { server, port, protection, identity } = located.value.session.info;
    const { forest, domain } = located.value;
    const clockOffsetSeconds = await clockOffset(ports, located.value, signal);
    return { state: "reached", at, forest, domain, server, port, protection, identity, clockOffsetSeconds };
  } catch (error) {
    const at = instantOf(ports.clock.now());
    return { state: "failed", at, error: codedErrorOf(error, "try a connection") };
  } finally {
    await sessions.closeAll();
  }
}

/** The clock is worth a question, but a connection that works is not called failed for want of its answer. */
async function clockOffset(
  { clock, dns }: Pick<GatherPorts, "dns" | "clock">,
  { session }: Located,
  signal: AbortSignal,
): Promise<number | null> {
  const call = { signal, timeoutMs: connectTimeoutMs };
  const directory = readerOf(session, { log: new QueryLog(), call, onAnswer: () => undefined });
  const context = { clock, dns, signal, directory, remark: () => undefined, domainReader: async () => null };
  try {
    return (await rootDse.collect(context, {})).clockOffsetSeconds;
  } catch {
    // Nothing is known of the clock then, which the result says.
    return null;
  }
}
