import { isSameDn, normalizedDn, parentDn } from "#domain/kernel/directory-values.ts";
import type { CodedError, ErrorCode } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type {
  CallOptions,
  DirectoryConnector,
  DirectoryEntry,
  DirectoryIdentity,
  DirectorySession,
  DirectoryTarget,
  SearchRequest,
  SearchResult,
} from "#main/ports/directory.ts";

import { parseFilter } from "./filter.ts";

/** What a fake server does instead of answering. */
export type Fault = ErrorCode | "hang" | "throw";

interface Rule {
  readonly matches: (request: SearchRequest) => boolean;
  readonly fault: Fault;
}

// Worked out once per name: a real server does it in another process, and its work must not count as the app's.
const spellings = new Map<string, string>();

function spellingOf(dn: string): string {
  const before = spellings.get(dn);
  if (before !== undefined) return before;
  const spelling = normalizedDn(dn);
  spellings.set(dn, spelling);
  return spelling;
}

/** A server of the fake: RootDSE is the entry with the empty DN. */
export interface FakeServer {
  readonly host: string;
  readonly entries: readonly DirectoryEntry[];
  readonly port?: number;
  /** Why nobody can connect. */
  readonly fault?: Fault;
  /** Who may bind; everybody when left out. */
  readonly admits?: (identity: DirectoryIdentity) => boolean;
  readonly referrals?: readonly string[];
}

/** A directory in memory that can be told to refuse, hang, drop and break. */
export class FakeDirectory implements DirectoryConnector {
  readonly #servers = new Map<string, FakeServer>();
  readonly #rules: Rule[] = [];
  readonly #observers: ((request: SearchRequest, server: string) => void)[] = [];
  /** Every search that was asked, in order. */
  readonly asked: { readonly server: string; readonly request: SearchRequest }[] = [];
  /** Every connection that was tried, by the host it was tried at. */
  readonly connected: { readonly host: string; readonly identity: DirectoryIdentity }[] = [];
  openSessions = 0;
  mostSearchesAtOnce = 0;
  #searching = 0;

  /** Hosts that have a server, also those that cannot be reached. */
  get hosts(): string[] {
    return [...this.#servers.keys()];
  }

  add(...servers: readonly FakeServer[]): this {
    for (const server of servers) this.#servers.set(server.host, server);
    return this;
  }

  /** Searches that match get the fault; the latest rule that matches counts. */
  break(matches: Rule["matches"], fault: Fault): this {
    this.#rules.unshift({ matches, fault });
    return this;
  }

  heal(): void {
    this.#rules.length = 0;
  }

  /** Calls back at every search before it is answered. */
  onSearch(observer: (request: SearchRequest, server: string) => void): void {
    this.#observers.push(observer);
  }

  async connect(target: DirectoryTarget, options: CallOptions = {}): Promise<Result<DirectorySession, CodedError>> {
    let last: CodedError = { code: "unreachable", asked: "connect", detail: "no server was named" };
    for (const { host, name } of target.servers) {
      this.connected.push({ host, identity: target.identity });
      const server = this.#servers.get(host) ?? (name === null ? undefined : this.#servers.get(name));
      const asked = `connect to ${host}`;
      if (server === undefined) last = { code: "name-not-resolved", asked, detail: null };
      else if (server.fault !== undefined) {
        last = await faultError(server.fault, asked, options);
      } else if (server.admits?.(target.identity) === false) {
        return err({ code: "credentials-rejected", asked, detail: null });
      } else {
        this.openSessions += 1;
        return ok(this.#session(server));
      }
    }
    return err(last);
  }

  #session(server: FakeServer): DirectorySession {
    const info = {
      server: server.host,
      port: server.port ?? 389,
      protection: "sasl-sealed",
      identity: "CORP\\reader",
    } as const;
    const search = async (
      request: SearchRequest,
      options: CallOptions = {},
    ): Promise<Result<SearchResult, CodedError>> => {
      this.asked.push({ server: server.host, request });
      for (const observe of this.#observers) observe(request, server.host);
      this.#searching += 1;
      this.mostSearchesAtOnce = Math.max(this.mostSearchesAtOnce, this.#searching);
      try {
        // A turn of the event loop, so that searches overlap as they do on a wire.
        await new Promise((resolve) => setImmediate(resolve));
        const rule = this.#rules.find(({ matches }) => matches(request));
        const asked = `search ${request.base}`;
        if (rule !== undefined) return err(await faultError(rule.fault, asked, options));
        if (options.signal?.aborted === true) return err({ code: "cancelled", asked, detail: null });
        const entries = select(server.entries, request);
        if (entries === null) return err({ code: "not-found", asked, detail: "0000208D: NameErr" });
        return ok({ entries, entryCount: entries.length, referrals: server.referrals ?? [], server: info });
      } finally {
        this.#searching -= 1;
      }
    };
    return {
      info,
      search,
      searchPages: async (request, onPage, options = {}) => {
        const found = await search(request, options);
        if (!found.ok) return found;
        const size = request.pageSize ?? 1000;
        for (let at = 0; at < found.value.entries.length; at += size) {
          onPage(found.value.entries.slice(at, at + size));
          if (options.signal?.aborted === true) {
            return err({ code: "cancelled", asked: `search ${request.base}`, detail: null });
          }
        }
        return ok({ ...found.value, entries: [] });
      },
      close: async () => {
        this.openSessions -= 1;
      },
    };
  }
}

async function faultError(fault: Fault, asked: string, { signal }: CallOptions): Promise<CodedError> {
  if (fault === "throw") throw new TypeError("the fake broke");
  if (fault !== "hang") return { code: fault, asked, detail: null };
  return new Promise((resolve) => {
    const end = (): void => resolve({ code: "cancelled", asked, detail: null });
    if (signal?.aborted === true) end();
    else signal?.addEventListener("abort", end, { once: true });
  });
}

/** The entries a search finds, with the attributes it asked for; `null` when its base does not exist. */
function select(entries: readonly DirectoryEntry[], request: SearchRequest): DirectoryEntry[] | null {
  const base = spellingOf(request.base);
  if (!entries.some(({ dn }) => isSameDn(dn, request.base))) return null;
  const matches = parseFilter(request.filter ?? "(objectClass=*)");
  const inScope = ({ dn }: DirectoryEntry): boolean => {
    const own = spellingOf(dn);
    if (request.scope === "base") return own === base;
    if (request.scope === "one") return spellingOf(parentDn(dn) ?? "") === base;
    return own === base || own.endsWith(`,${base}`);
  };
  const wanted = new Set(request.attributes.map((name) => name.toLowerCase()));
  return entries
    .filter((entry) => inScope(entry) && matches(entry))
    .map(({ dn, attributes }) => ({ dn, attributes: new Map([...attributes].filter(([name]) => wanted.has(name))) }));
}
