import type { CodedError } from "#domain/kernel/error-code.ts";
import { dnToDnsName, textOf } from "#domain/kernel/directory-values.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { DirectoryConnector, DirectorySession, DirectoryTarget } from "#main/ports/directory.ts";

import { codedErrorOf } from "../collect-failure.ts";
import { Cancelled, Deadline, Overdue } from "./deadline.ts";
import { Gate } from "./gate.ts";
import { TypedSignIns } from "./typed-sign-ins.ts";

/** A session and what the server says it holds. */
export interface Located {
  readonly session: DirectorySession;
  readonly target: DirectoryTarget;
  /** DNS name and DN of the domain that the server hosts. */
  readonly domain: string;
  readonly domainDn: string;
  /** DNS name of the forest root domain. */
  readonly forest: string;
}

/** The sessions of one run: opened with a deadline, never more collectors per server than agreed, closed at the end. */
export class Sessions {
  readonly #directory: DirectoryConnector;
  readonly #signal: AbortSignal;
  readonly #connectTimeoutMs: number;
  readonly #perServer: number;
  readonly #signIns = new TypedSignIns();
  readonly #gates = new Map<string, Gate>();
  readonly #open = new Set<DirectorySession>();
  #isClosed = false;

  constructor(setup: {
    readonly directory: DirectoryConnector;
    readonly signal: AbortSignal;
    readonly connectTimeoutMs: number;
    readonly perServer: number;
  }) {
    this.#directory = setup.directory;
    this.#signal = setup.signal;
    this.#connectTimeoutMs = setup.connectTimeoutMs;
    this.#perServer = setup.perServer;
  }

  /**
   * Opens a session and asks which forest and domain it leads to. A typed password that one server refused is shown to
   * no other of the same domain.
   */
  locate(target: DirectoryTarget): Promise<Result<Located, CodedError>> {
    return this.#signIns.run(target, serversOf(target), () => this.#locate(target));
  }

  async #locate(target: DirectoryTarget): Promise<Result<Located, CodedError>> {
    const asked = `connect to ${serversOf(target)}`;
    // Servers are tried one after the other, and a silent one must not use up the time of the next.
    const timeoutMs = this.#connectTimeoutMs * Math.max(target.servers.length, 1);
    const deadline = new Deadline(timeoutMs, this.#signal);
    const call = { signal: deadline.signal, timeoutMs };
    try {
      return await deadline.guard(async () => {
        const connected = await this.#directory.connect(target, call);
        if (!connected.ok) return connected;
        this.#keep(connected.value);
        deadline.touch();
        return identify(connected.value, target, call);
      });
    } catch (error) {
      if (this.#signal.aborted || error instanceof Cancelled) return err({ code: "cancelled", asked, detail: null });
      if (!(error instanceof Overdue)) return err(codedErrorOf(error, asked));
      const seconds = Math.round(timeoutMs / 1000);
      return err({ code: "timeout", asked, detail: `nothing was heard for ${seconds} seconds` });
    }
  }

  /** The gate of the server that a session talks to. */
  gateOf({ info }: DirectorySession): Gate {
    const key = `${info.server.toLowerCase()}:${info.port}`;
    const gate = this.#gates.get(key) ?? new Gate(this.#perServer);
    this.#gates.set(key, gate);
    return gate;
  }

  async close(session: DirectorySession): Promise<void> {
    this.#open.delete(session);
    // Nothing is lost when a server that is gone cannot be told good-bye.
    await session.close().catch(() => undefined);
  }

  async closeAll(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#open].map((session) => this.close(session)));
  }

  #keep(session: DirectorySession): void {
    // A connection that arrives after its deadline belongs to nobody.
    if (this.#isClosed) void this.close(session);
    else this.#open.add(session);
  }
}

/** The servers of a target as the user would name them. */
export function serversOf({ servers }: DirectoryTarget): string {
  return servers.map(({ host, port, name }) => `${name ?? host}:${port}`).join(", ");
}

async function identify(
  session: DirectorySession,
  target: DirectoryTarget,
  call: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<Result<Located, CodedError>> {
  const attributes = ["defaultNamingContext", "rootDomainNamingContext"];
  const answer = await session.search({ base: "", scope: "base", attributes }, call);
  if (!answer.ok) return answer;
  const [entry] = answer.value.entries;
  const domainDn = entry === undefined ? null : textOf(entry, "defaultNamingContext");
  const rootDn = entry === undefined ? null : textOf(entry, "rootDomainNamingContext");
  const domain = domainDn === null ? null : dnToDnsName(domainDn);
  const forest = rootDn === null ? null : dnToDnsName(rootDn);
  if (domainDn === null || domain === null || forest === null) {
    const asked = `read RootDSE of ${session.info.server}:${session.info.port}`;
    return err({ code: "not-a-directory", asked, detail: "it names no domain and no forest root" });
  }
  return ok({ session, target, domain, domainDn, forest });
}
