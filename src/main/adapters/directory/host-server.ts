import { LdapFailure } from "../ldap/failure.ts";
import { searchAsked, signInAsked, toCodedError } from "./asked.ts";
import type { OpenConnection } from "./connection-source.ts";
import { encodePage } from "./page-codec.ts";
import type { SearchTotals } from "./paged-search.ts";
import { type FromHost, pagesAhead, type ToHost, toHostSchema, type Totals } from "./protocol.ts";
import { ServerSession } from "./session.ts";

/** The way to the app, as the directory process sees it. */
export interface AppLink {
  post(message: FromHost): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Runs one session for the app until it says `close`; `exit` ends the process. */
export function serveSession(link: AppLink, open: OpenConnection, exit: () => void): void {
  const calls = new Map<number, Call>();
  let session: ServerSession | null = null;

  async function connect({ id, target, timeoutMs }: Extract<ToHost, { kind: "connect" }>, call: Call): Promise<void> {
    try {
      session = await ServerSession.open(target, open, callOptions(call, timeoutMs));
      link.post({ kind: "done", id, totals: { entryCount: 0, referrals: [], server: session.info } });
    } catch (error) {
      link.post({ kind: "failed", id, error: toCodedError(error, signInAsked(target)) });
    }
  }

  async function search({ id, request, timeoutMs }: Extract<ToHost, { kind: "search" }>, call: Call): Promise<void> {
    if (session === null) throw new Error("a search came before its connection");
    const asked = searchAsked(request, session.info);
    const pages = session.pages(request, callOptions(call, timeoutMs));
    try {
      for (;;) {
        const next = await pages.next();
        if (next.done === true) return link.post({ kind: "done", id, totals: asTotals(next.value) });
        await call.credit();
        link.post({ kind: "page", id, block: encodePage(next.value) });
      }
    } catch (error) {
      link.post({ kind: "failed", id, error: toCodedError(error, asked) });
    } finally {
      // A search that is given up between two pages still holds its place at the server.
      await pages.return({ entryCount: 0, referrals: [], server: session.info });
    }
  }

  function begin(id: number, run: (call: Call) => Promise<void>): void {
    const call = new Call();
    calls.set(id, call);
    void run(call).finally(() => calls.delete(id));
  }

  link.onMessage((raw) => {
    const message = toHostSchema.parse(raw);
    switch (message.kind) {
      case "connect":
        return begin(message.id, (call) => connect(message, call));
      case "search":
        return begin(message.id, (call) => search(message, call));
      case "next":
        return calls.get(message.id)?.grant();
      case "cancel":
        return calls.get(message.id)?.stop.abort();
      case "close":
        void session?.close();
        return exit();
    }
  });
}

/** One question under way: how to stop it, and how many pages it may still send. */
class Call {
  readonly stop = new AbortController();
  #credits = pagesAhead;
  #wake: (() => void) | null = null;

  grant(): void {
    this.#credits += 1;
    this.#wake?.();
  }

  async credit(): Promise<void> {
    if (this.#credits === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.stop.signal.addEventListener("abort", () => resolve(), { once: true });
      });
      this.#wake = null;
    }
    if (this.stop.signal.aborted) throw new LdapFailure("cancelled");
    this.#credits -= 1;
  }
}

function callOptions(call: Call, timeoutMs: number | null) {
  return { signal: call.stop.signal, ...(timeoutMs !== null && { timeoutMs }) };
}

function asTotals(totals: SearchTotals): Totals {
  return { ...totals, referrals: [...totals.referrals] };
}
