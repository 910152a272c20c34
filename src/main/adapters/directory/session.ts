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

import { LdapFailure } from "../ldap/failure.ts";
import { searchAsked, signInAsked, toCodedError } from "./asked.ts";
import { ConnectionSource, type OpenConnection } from "./connection-source.ts";
import { Lanes } from "./lanes.ts";
import { pagedSearch, type SearchTotals } from "./paged-search.ts";

/** Searches that may be under way at one server. */
const searchesPerServer = 2;

/** Deadlines, in milliseconds. */
export interface SessionLimits {
  /** For one connection with its bind. */
  readonly openTimeoutMs: number;
  /** For one page. */
  readonly pageTimeoutMs: number;
  /** For a whole search when its caller names no time. */
  readonly searchTimeoutMs: number;
}

export const defaultLimits: SessionLimits = {
  openTimeoutMs: 20_000,
  pageTimeoutMs: 30_000,
  searchTimeoutMs: 30 * 60_000,
};

/**
 * A page of few objects comes at once or not at all. Its time, with that of finding out whether the server still lives,
 * lies within the silence that collectors of such facts put up with, so that the next server is asked before they give up.
 */
const quickPageTimeoutMs = 8000;

function pageTimeoutOf({ scope }: SearchRequest, { pageTimeoutMs }: SessionLimits): number {
  return scope === "subtree" ? pageTimeoutMs : Math.min(pageTimeoutMs, quickPageTimeoutMs);
}

/** A session in this very process: the part that the directory process runs, and that tests drive directly. */
export class ServerSession implements DirectorySession {
  readonly #source: ConnectionSource;
  readonly #limits: SessionLimits;
  readonly #lanes = new Lanes(searchesPerServer);
  #info: SessionInfo;

  private constructor(parts: {
    readonly source: ConnectionSource;
    readonly limits: SessionLimits;
    readonly info: SessionInfo;
  }) {
    this.#source = parts.source;
    this.#limits = parts.limits;
    this.#info = parts.info;
  }

  /** Connects to the first server of the target that answers. Throws {@link LdapFailure}. */
  static async open(
    target: DirectoryTarget,
    open: OpenConnection,
    options: CallOptions & { readonly limits?: SessionLimits } = {},
  ): Promise<ServerSession> {
    const limits = options.limits ?? defaultLimits;
    const source = new ConnectionSource(target, open, limits.openTimeoutMs);
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), options.timeoutMs ?? limits.openTimeoutMs * target.servers.length);
    const signals = options.signal === undefined ? [deadline.signal] : [deadline.signal, options.signal];
    try {
      const connection = await source.get(AbortSignal.any(signals));
      return new ServerSession({ source, limits, info: connection.info });
    } catch (error) {
      source.close();
      if (deadline.signal.aborted && options.signal?.aborted !== true) {
        throw new LdapFailure("timeout", { detail: "no server answered within the time given", cause: error });
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  get info(): SessionInfo {
    return this.#info;
  }

  /** The pages of a search, one whenever the caller asks for it. Throws {@link LdapFailure}. */
  async *pages(
    request: SearchRequest,
    options: CallOptions = {},
  ): AsyncGenerator<readonly DirectoryEntry[], SearchTotals> {
    const endsAt = performance.now() + (options.timeoutMs ?? this.#limits.searchTimeoutMs);
    const signal = options.signal;
    const leave = await this.#lanes.enter(signal);
    try {
      const totals = yield* pagedSearch(this.#source, request, {
        pageTimeoutMs: pageTimeoutOf(request, this.#limits),
        remainingMs: () => endsAt - performance.now(),
        ...(signal && { signal }),
      });
      this.#info = totals.server;
      return totals;
    } finally {
      leave();
    }
  }

  async searchPages(
    request: SearchRequest,
    onPage: (entries: readonly DirectoryEntry[]) => void,
    options?: CallOptions,
  ): Promise<Result<SearchResult, CodedError>> {
    try {
      const pages = this.pages(request, options);
      for (;;) {
        const next = await pages.next();
        if (next.done === true) return ok({ entries: [], ...next.value });
        onPage(next.value);
      }
    } catch (error) {
      if (!(error instanceof LdapFailure)) throw error;
      return err(toCodedError(error, searchAsked(request, this.#info)));
    }
  }

  async search(request: SearchRequest, options?: CallOptions): Promise<Result<SearchResult, CodedError>> {
    const entries: DirectoryEntry[] = [];
    const result = await this.searchPages(request, (page) => entries.push(...page), options);
    return result.ok ? ok({ ...result.value, entries }) : result;
  }

  close(): Promise<void> {
    this.#source.close();
    return Promise.resolve();
  }
}

/** Sessions in this very process, for tests and tools that need no protection from blocking libraries. */
export function inProcessConnector(open: OpenConnection, limits?: SessionLimits): DirectoryConnector {
  return {
    async connect(target, options) {
      try {
        return ok(await ServerSession.open(target, open, { ...options, ...(limits && { limits }) }));
      } catch (error) {
        return err(toCodedError(error, signInAsked(target)));
      }
    },
  };
}
