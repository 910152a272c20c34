import type { DirectoryEntry, SearchRequest, SessionInfo } from "#main/ports/directory.ts";

import type { LdapConnection, LdapPage, PageQuery } from "../ldap/connection.ts";
import { LdapFailure } from "../ldap/failure.ts";
import type { ConnectionSource } from "./connection-source.ts";
import { DeliveredNames } from "./delivered-names.ts";
import { completeRanges } from "./ranged-attributes.ts";
import { isAnswering } from "./is-answering.ts";
import { isReferredElsewhere } from "./whole-referral.ts";

/** Page size that directories allow (MaxPageSize of Active Directory) and where shrinking ends. */
const largestPage = 1000;
const smallestPage = 50;

export interface SearchTotals {
  readonly entryCount: number;
  readonly referrals: readonly string[];
  readonly server: SessionInfo;
}

export interface PagedSearchOptions {
  readonly signal?: AbortSignal;
  /** For one question to the server. */
  readonly pageTimeoutMs: number;
  /** Milliseconds left for the whole search; asked before each question. */
  readonly remainingMs: () => number;
}

/**
 * Reads a search page by page. A page is complete when it is handed on, and no entry is handed on twice: a paging
 * cookie is worthless on another server and after most errors, so the search starts anew there and skips the names that
 * were handed on. An entry renamed in that moment is seen twice, under both names. Throws {@link LdapFailure}.
 */
export async function* pagedSearch(
  source: ConnectionSource,
  request: SearchRequest,
  options: PagedSearchOptions,
): AsyncGenerator<readonly DirectoryEntry[], SearchTotals> {
  const delivered = new DeliveredNames();
  const referrals = new Set<string>();
  // One object needs no paging, and some servers refuse the control on RootDSE.
  let pageSize = request.scope === "base" ? 0 : Math.min(request.pageSize ?? largestPage, largestPage);
  let entryCount = 0;
  let lostInARow = 0;
  for (;;) {
    const connection = await source.get(options.signal);
    const ask = asker(connection, options);
    try {
      for (let cookie: Uint8Array | null = null, isLast = false; !isLast;) {
        const page = await ask({ ...queryOf(request), pageSize, cookie });
        isLast = page.cookie === null;
        cookie = page.cookie;
        for (const referral of page.referrals) referrals.add(referral);
        const entries: DirectoryEntry[] = [];
        for (const entry of page.entries) {
          const complete = delivered.has(entry.dn) ? null : await completeRanges(entry, ask);
          if (complete !== null) entries.push(complete);
        }
        if (entries.length === 0) continue;
        // After the last page nothing can be asked again, so nothing need be remembered.
        if (!isLast) for (const entry of entries) delivered.add(entry.dn);
        entryCount += entries.length;
        lostInARow = 0;
        yield entries;
      }
      if (entryCount === 0 && isReferredElsewhere(request.base, [...referrals])) {
        throw new LdapFailure("referral-unreachable", { detail: `referred to ${[...referrals].join(", ")}` });
      }
      return { entryCount, referrals: [...referrals], server: connection.info };
    } catch (error) {
      const remedy = await remedyFor(error, connection, { ...options, pageSize });
      if (remedy === "smaller-page") pageSize = Math.max(smallestPage, Math.floor(pageSize / 2));
      else if (remedy === "next-server" && lostInARow < source.serverCount) {
        lostInARow += 1;
        source.discard(connection);
      } else {
        const failure = options.signal?.aborted === true ? new LdapFailure("cancelled") : error;
        // A caller that lost patience may have met a silent server, which the next one must not wait for as long.
        if (failure instanceof LdapFailure && failure.code === "cancelled") source.doubt(connection);
        throw failure;
      }
    }
  }
}

function asker(connection: LdapConnection, options: PagedSearchOptions): (query: PageQuery) => Promise<LdapPage> {
  return (query) => {
    const timeoutMs = Math.min(options.pageTimeoutMs, options.remainingMs());
    if (timeoutMs <= 0) throw new LdapFailure("timeout", { detail: "the time for the whole search is over" });
    return connection.searchPage(query, { timeoutMs, ...(options.signal && { signal: options.signal }) });
  };
}

type Remedy = "smaller-page" | "next-server" | "none";

async function remedyFor(
  error: unknown,
  connection: LdapConnection,
  { pageSize, ...options }: PagedSearchOptions & { readonly pageSize: number },
): Promise<Remedy> {
  const { signal, remainingMs } = options;
  const isOver = (): boolean => signal?.aborted === true || remainingMs() <= 0;
  if (!(error instanceof LdapFailure) || isOver()) return "none";
  switch (error.code) {
    case "limit-exceeded":
      return pageSize > smallestPage ? "smaller-page" : "none";
    case "connection-lost":
    case "refused":
    case "unreachable":
    case "server-busy":
      return "next-server";
    case "timeout":
      if (connection.closed) return "next-server";
      if (await isAnswering(connection, { timeoutMs: remainingMs(), ...(signal && { signal }) })) {
        return pageSize > smallestPage ? "smaller-page" : "none";
      }
      // Other searches share the connection: it goes only when the server had its time to answer.
      return isOver() ? "none" : "next-server";
    default:
      return "none";
  }
}

function queryOf(request: SearchRequest): Omit<PageQuery, "pageSize" | "cookie"> {
  const { base, scope, attributes } = request;
  return { base, scope, attributes, filter: request.filter ?? "(objectClass=*)" };
}
