import type { ErrorCode } from "#domain/kernel/error-code.ts";
import type { DirectoryTarget } from "#main/ports/directory.ts";

import type { LdapConnection, openConnection } from "../ldap/connection.ts";
import { LdapFailure } from "../ldap/failure.ts";
import { detailOf, serverText } from "./asked.ts";
import { isAnswering } from "./is-answering.ts";
import { untilAborted } from "./until-aborted.ts";

/** Opens one connection; injected, so that everything above is tested without a network. */
export type OpenConnection = typeof openConnection;

/**
 * Answers that are about the person, not the server. They end the attempt at once: the same refused bind on the next
 * server would count against the account's lockout threshold.
 */
export const personCodes: ReadonlySet<ErrorCode> = new Set([
  "wrong-password",
  "password-or-key-refused",
  "credentials-rejected",
  "account-locked",
  "account-disabled",
  "account-expired",
  "password-expired",
  "password-must-change",
  "logon-restricted",
  "unknown-account",
  "no-ticket",
  "security-library-missing",
]);

/** Of several servers' errors the one that came furthest says most; these came least far, in this order. */
const reachCodes: readonly ErrorCode[] = ["name-not-resolved", "unreachable", "timeout", "refused", "connection-lost"];

/** Keeps the one connection of a session, and makes a new one to the next server when it is lost. */
export class ConnectionSource {
  readonly #target: DirectoryTarget;
  readonly #open: OpenConnection;
  readonly #openTimeoutMs: number;
  readonly #closing = new AbortController();
  #connection: LdapConnection | null = null;
  #opening: Promise<LdapConnection> | null = null;
  #next = 0;
  #refusal: LdapFailure | null = null;
  #doubted: LdapConnection | null = null;
  #proving: Promise<void> | null = null;

  constructor(target: DirectoryTarget, open: OpenConnection, openTimeoutMs: number) {
    this.#target = target;
    this.#open = open;
    this.#openTimeoutMs = openTimeoutMs;
  }

  /** How many servers there are to try. */
  get serverCount(): number {
    return this.#target.servers.length;
  }

  /** The open connection, or a new one to the first server that answers. Throws {@link LdapFailure}. */
  async get(signal?: AbortSignal): Promise<LdapConnection> {
    const doubted = this.#doubted;
    if (doubted !== null && doubted === this.#connection && !doubted.closed) {
      this.#proving ??= this.#prove(doubted).finally(() => (this.#proving = null));
      await untilAborted(this.#proving, signal);
    }
    if (this.#connection !== null && !this.#connection.closed) return this.#connection;
    if (this.#connection !== null) this.discard(this.#connection);
    if (this.#refusal !== null) throw this.#refusal;
    // Searches that lost the same connection share one new one.
    this.#opening ??= this.#openNext().finally(() => (this.#opening = null));
    return untilAborted(this.#opening, signal);
  }

  /** Gives a connection up; the next one goes to the server after it. Nothing happens if it was replaced already. */
  discard(connection: LdapConnection): void {
    connection.close();
    if (this.#connection !== connection) return;
    this.#connection = null;
    this.#next = (this.#next + 1) % this.#target.servers.length;
  }

  /** Has a connection answer a small question before it is used again. */
  doubt(connection: LdapConnection): void {
    if (connection === this.#connection) this.#doubted = connection;
  }

  async #prove(connection: LdapConnection): Promise<void> {
    if (!(await isAnswering(connection))) this.discard(connection);
    if (this.#doubted === connection) this.#doubted = null;
  }

  close(): void {
    this.#closing.abort();
    this.#connection?.close();
    this.#connection = null;
  }

  async #openNext(): Promise<LdapConnection> {
    const failures: { readonly server: string; readonly failure: LdapFailure }[] = [];
    const { servers, identity, trust } = this.#target;
    for (let tried = 0; tried < servers.length; tried += 1) {
      if (this.#closing.signal.aborted) throw new LdapFailure("cancelled");
      const index = (this.#next + tried) % servers.length;
      const server = servers[index];
      if (server === undefined) break;
      try {
        const options = { signal: this.#closing.signal, timeoutMs: this.#openTimeoutMs };
        const connection = await this.#open(server, identity, trust, options);
        if (this.#closing.signal.aborted) {
          connection.close();
          throw new LdapFailure("cancelled");
        }
        this.#connection = connection;
        this.#next = index;
        return connection;
      } catch (error) {
        if (!(error instanceof LdapFailure)) throw error;
        failures.push({ server: serverText(server), failure: error });
        if (error.code === "cancelled") throw error;
        if (personCodes.has(error.code)) {
          this.#refusal = summary(failures);
          throw this.#refusal;
        }
      }
    }
    throw summary(failures);
  }
}

function summary(failures: readonly { readonly server: string; readonly failure: LdapFailure }[]): LdapFailure {
  const furthest = failures
    .map(({ failure }) => failure)
    .toSorted((a, b) => distance(b.code) - distance(a.code))
    .at(0);
  if (furthest === undefined) return new LdapFailure("invalid-input", { detail: "no server was named" });
  const told = failures.map(({ server, failure }) => {
    const detail = detailOf(failure);
    return `${server}: ${failure.code}${detail === null ? "" : ` (${detail})`}`;
  });
  return new LdapFailure(furthest.code, {
    detail: told.join("\n"),
    cause: furthest,
    ...(furthest.resultCode === undefined ? {} : { resultCode: furthest.resultCode }),
    // A person can confirm a certificate only when it is shown.
    ...(furthest.peerCertificate === undefined ? {} : { peerCertificate: furthest.peerCertificate }),
  });
}

function distance(code: ErrorCode): number {
  if (personCodes.has(code)) return reachCodes.length + 1;
  const index = reachCodes.indexOf(code);
  return index === -1 ? reachCodes.length : index;
}
