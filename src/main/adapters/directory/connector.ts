import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type {
  CallOptions,
  DirectoryConnector,
  DirectoryEntry,
  DirectorySession,
  DirectoryTarget,
  SearchRequest,
  SearchResult,
  SessionInfo,
} from "#main/ports/directory.ts";

import { searchAsked, signInAsked, toCodedError } from "./asked.ts";
import { forkedChildren, type SpawnChild } from "./child.ts";
import { personCodes } from "./connection-source.ts";
import { HostLink } from "./host-link.ts";
import type { Totals } from "./protocol.ts";
import { defaultLimits } from "./session.ts";
import { untilAborted } from "./until-aborted.ts";

export interface ProcessConnectorOptions {
  /** How directory processes are started; forked Node processes when left out. */
  readonly spawn?: SpawnChild;
  /** How long a process may take to confirm that it stopped, in milliseconds, before it is killed. */
  readonly graceMs?: number;
}

/**
 * The directory for the app: each session runs in a process of its own, because the system's security libraries may
 * block or crash. Close every session, or the app's process stays alive with them.
 */
export function processConnector(options: ProcessConnectorOptions = {}): DirectoryConnector {
  const start: Start = () => new HostLink((options.spawn ?? forkedChildren())(), options.graceMs ?? 2000);
  return {
    async connect(target, callOptions = {}) {
      const opened = await openHost(target, start, callOptions);
      return opened.ok ? ok(new ProcessSession(target, start, opened.value)) : opened;
    },
  };
}

type Start = () => HostLink;

interface OpenHost {
  readonly link: HostLink;
  readonly info: SessionInfo;
}

async function openHost(
  target: DirectoryTarget,
  start: Start,
  options: CallOptions,
): Promise<Result<OpenHost, CodedError>> {
  const asked = signInAsked(target);
  if (target.servers.length === 0) return err({ code: "invalid-input", asked, detail: "no server was named" });
  if (options.signal?.aborted === true) return err({ code: "cancelled", asked, detail: null });
  const timeoutMs = options.timeoutMs ?? defaultLimits.openTimeoutMs * target.servers.length;
  const link = start();
  const result = await link.ask(
    { kind: "connect", target: plainTarget(target), timeoutMs },
    { asked, timeoutMs, ...(options.signal && { signal: options.signal }) },
  );
  if (result.ok) return ok({ link, info: result.value.server });
  // Nothing is lost with a process that holds no session, so it need not be waited for.
  link.kill("the connection was given up");
  return result;
}

class ProcessSession implements DirectorySession {
  readonly #target: DirectoryTarget;
  readonly #start: Start;
  #host: OpenHost;
  #reopening: Promise<Result<OpenHost, CodedError>> | null = null;
  #refusal: CodedError | null = null;
  #isClosed = false;

  constructor(target: DirectoryTarget, start: Start, host: OpenHost) {
    this.#target = target;
    this.#start = start;
    this.#host = host;
  }

  get info(): SessionInfo {
    return this.#host.info;
  }

  async search(request: SearchRequest, options?: CallOptions): Promise<Result<SearchResult, CodedError>> {
    const entries: DirectoryEntry[] = [];
    const result = await this.searchPages(request, (page) => entries.push(...page), options);
    return result.ok ? ok({ ...result.value, entries }) : result;
  }

  async searchPages(
    request: SearchRequest,
    onPage: (entries: readonly DirectoryEntry[]) => void,
    options: CallOptions = {},
  ): Promise<Result<SearchResult, CodedError>> {
    let pageCount = 0;
    const attempt = (): Promise<Result<Totals, CodedError>> =>
      this.#attempt(
        request,
        (page) => {
          pageCount += 1;
          onPage(page);
        },
        options,
      );
    let result = await attempt();
    // A process that was ended before this search got its first page is replaced, and nobody need know.
    const isLost = !result.ok && result.error.code === "connection-lost" && this.#host.link.isLost;
    if (isLost && pageCount === 0 && !this.#isClosed) result = await attempt();
    return result.ok ? ok({ ...result.value, entries: [] }) : result;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#host.link.close();
  }

  async #attempt(
    request: SearchRequest,
    onPage: (entries: readonly DirectoryEntry[]) => void,
    options: CallOptions,
  ): Promise<Result<Totals, CodedError>> {
    const host = await this.#openHost(options);
    if (!host.ok) return host;
    const timeoutMs = options.timeoutMs ?? defaultLimits.searchTimeoutMs;
    const { base, scope, attributes } = request;
    const filter = request.filter ?? "(objectClass=*)";
    const pageSize = request.pageSize ?? 1000;
    const result = await host.value.link.ask(
      { kind: "search", request: { base, scope, filter, attributes: [...attributes], pageSize }, timeoutMs },
      {
        asked: searchAsked(request, host.value.info),
        timeoutMs,
        onPage,
        ...(options.signal && { signal: options.signal }),
      },
    );
    if (result.ok) this.#host = { link: host.value.link, info: result.value.server };
    return result;
  }

  async #openHost(options: CallOptions): Promise<Result<OpenHost, CodedError>> {
    if (!this.#host.link.isLost) return ok(this.#host);
    if (this.#isClosed) {
      return err({ code: "connection-lost", asked: signInAsked(this.#target), detail: "the session was closed" });
    }
    // Asking again with a password that was refused would count against the account's lockout threshold.
    if (this.#refusal !== null) return err(this.#refusal);
    this.#reopening ??= this.#reopen().finally(() => (this.#reopening = null));
    return untilAborted(this.#reopening, options.signal).catch((error: unknown) =>
      err(toCodedError(error, signInAsked(this.#target))),
    );
  }

  async #reopen(): Promise<Result<OpenHost, CodedError>> {
    const reopened = await openHost(this.#target, this.#start, {});
    if (reopened.ok) this.#host = reopened.value;
    else if (personCodes.has(reopened.error.code)) this.#refusal = reopened.error;
    if (this.#isClosed) await this.#host.link.close();
    return reopened;
  }
}

/** A copy without anything a process boundary cannot carry. */
function plainTarget({ servers, identity, trust }: DirectoryTarget) {
  return {
    servers: servers.map(({ host, port, name, domain }) => ({
      host,
      port,
      name,
      ...(domain !== undefined && { domain }),
    })),
    identity: { ...identity },
    trust: { authorities: [...trust.authorities], fingerprints: [...trust.fingerprints] },
  };
}
