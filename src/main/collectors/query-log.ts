import type { Provenance } from "#domain/facts/envelope.ts";
import type { SearchRequest, SearchResult, SessionInfo } from "#main/ports/directory.ts";

interface Answered {
  readonly text: string;
  readonly server: SessionInfo | null;
}

/** What one collector asked and who answered: the stuff that provenance is made of. */
export class QueryLog {
  readonly #queries: Answered[] = [];
  readonly #remarks = new Set<string>();
  #last: string | null = null;

  /** Notes what is being asked of whom, before there is an answer. */
  begin(request: SearchRequest, { server, port }: SessionInfo): void {
    this.#last = `${describeQuery(request)}, asked of ${server}:${port}`;
  }

  /** Records a question with its answer; `null` when there was none. */
  add(request: SearchRequest, answer: Pick<SearchResult, "server" | "referrals"> | null): void {
    this.#push(describeQuery(request), answer?.server ?? null);
    for (const referral of answer?.referrals ?? []) this.#remarks.add(`referred to ${referral}, not followed`);
  }

  /** Records a question that was answered with "no such object". */
  addMissing(request: SearchRequest, server: SessionInfo): void {
    this.#push(`${describeQuery(request)} (no such object is shown)`, server);
  }

  #push(text: string, server: SessionInfo | null): void {
    if (!this.#queries.some((query) => query.text === text)) this.#queries.push({ text, server });
  }

  /** Adds what a reader of the fact must know about how it was had. */
  remark(text: string): void {
    this.#remarks.add(text);
  }

  /** The last question and whom it was asked; `null` before the first one. */
  get last(): string | null {
    return this.#last;
  }

  /** The provenance of what was asked; the server is the one that answered the first question. `null`: none answered. */
  provenance(vantage: string): Provenance | null {
    const main = this.#queries.find((query) => query.server !== null)?.server;
    if (main === undefined || main === null) return null;
    const queries = this.#queries.map(({ text, server }) =>
      server === null || (server.server === main.server && server.port === main.port)
        ? text
        : `${text} (answered by ${server.server}:${server.port})`,
    );
    return {
      server: main.server,
      port: main.port,
      protection: main.protection,
      query: [...queries, ...this.#remarks].join("; "),
      identity: main.identity,
      vantage,
    };
  }
}

const scopeWords = { base: "base", one: "one level below", subtree: "subtree of" } as const;

/** A search as people write it: `subtree of DC=corp,DC=example,DC=com where (objectClass=user): userPrincipalName`. */
function describeQuery({ base, scope, filter, attributes }: SearchRequest): string {
  const where = filter === undefined ? "" : ` where ${filter}`;
  const place = base === "" ? "RootDSE" : `${scopeWords[scope]} ${base}`;
  return `${place}${where}: ${attributes.join(", ")}`;
}
