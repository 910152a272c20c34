import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import type {
  CallOptions,
  DirectoryEntry,
  DirectorySession,
  SearchRequest,
  SearchResult,
} from "#main/ports/directory.ts";

import { CollectFailure } from "./collect-failure.ts";
import type { QueryLog } from "./query-log.ts";

/** A session as collectors see it: answers are values, trouble is thrown, and every question is recorded. */
export interface DirectoryReader {
  /** Reads all pages. Throws {@link CollectFailure}. */
  search(request: SearchRequest): Promise<SearchResult>;
  /** Reads one object; `null` when the directory shows none there. Throws {@link CollectFailure} for other trouble. */
  readEntry(dn: string, attributes: readonly string[]): Promise<DirectoryEntry | null>;
  /** Reads page by page with flat memory. Throws {@link CollectFailure}. */
  searchPages(request: SearchRequest, onPage: (entries: readonly DirectoryEntry[]) => void): Promise<SearchResult>;
}

/** What a reader tells while it reads. */
export interface ReaderHooks {
  readonly log: QueryLog;
  readonly call: CallOptions;
  /** Called with the server that a question goes to. */
  readonly onAsk?: (server: string) => void;
  /** Called with the number of entries of every answer. */
  readonly onAnswer: (entryCount: number) => void;
  /** Entries per page at most, where the question itself does not ask for fewer. */
  readonly pageSize?: number;
}

/** Wraps a session for one collector. */
export function readerOf(session: DirectorySession, hooks: ReaderHooks): DirectoryReader {
  const { log, call, onAnswer, pageSize } = hooks;
  const begin = (request: SearchRequest): void => {
    log.begin(request, session.info);
    hooks.onAsk?.(session.info.server);
  };
  const paged = (request: SearchRequest): SearchRequest =>
    pageSize === undefined ? request : { ...request, pageSize: Math.min(request.pageSize ?? pageSize, pageSize) };
  const note = (request: SearchRequest, result: Result<SearchResult, CodedError>): void => {
    if (result.ok) log.add(request, result.value);
    else if (result.error.code === "not-found") log.addMissing(request, session.info);
    else log.add(request, null);
  };
  const search = async (request: SearchRequest): Promise<SearchResult> => {
    begin(request);
    const result = await session.search(paged(request), call);
    note(request, result);
    if (!result.ok) throw new CollectFailure(result.error);
    onAnswer(result.value.entryCount);
    return result.value;
  };
  return {
    search,
    async readEntry(dn, attributes) {
      try {
        const { entries } = await search({ base: dn, scope: "base", attributes });
        return entries[0] ?? null;
      } catch (error) {
        if (error instanceof CollectFailure && error.coded.code === "not-found") return null;
        throw error;
      }
    },
    async searchPages(request, onPage) {
      const counted = (entries: readonly DirectoryEntry[]): void => {
        onPage(entries);
        onAnswer(entries.length);
      };
      begin(request);
      const result = await session.searchPages(paged(request), counted, call);
      note(request, result);
      if (!result.ok) throw new CollectFailure(result.error);
      return result.value;
    },
  };
}
