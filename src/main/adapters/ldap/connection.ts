import type { CertificateTrust, DirectoryIdentity, ServerAddress, SessionInfo } from "#main/ports/directory.ts";

import { LdapFailure } from "./failure.ts";

/** One authenticated connection to one server. Only bind, search, unbind, abandon and StartTLS are ever sent. */
export interface LdapConnection {
  readonly info: SessionInfo;
  /** How the bind was made: "Kerberos", "NTLM", "simple"; "negotiated" when the library does not say. */
  readonly mechanism: string;
  /** One page of a search. Throws {@link LdapFailure}. */
  searchPage(query: PageQuery, options: PageOptions): Promise<LdapPage>;
  /** Sends unbind, then closes the socket. Whatever is pending rejects with `connection-lost`. Safe to call twice. */
  close(): void;
  readonly closed: boolean;
}

export interface PageQuery {
  /** Base DN; empty string for RootDSE. */
  readonly base: string;
  readonly scope: "base" | "one" | "subtree";
  /** RFC 4515 text. */
  readonly filter: string;
  readonly attributes: readonly string[];
  /** Entries per page; 0 asks without the paging control. */
  readonly pageSize: number;
  /** `null` for the first page, else what the page before answered. */
  readonly cookie: Uint8Array | null;
}

export interface PageOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
}

export interface LdapPage {
  readonly entries: readonly LdapEntry[];
  /** Continuation references and the referral of the result, as sent; not followed. */
  readonly referrals: readonly string[];
  /** `null` after the last page. */
  readonly cookie: Uint8Array | null;
}

export interface LdapEntry {
  readonly dn: string;
  /** Keys in lower case, with options such as `;range=0-1499`; values are raw bytes. */
  readonly attributes: Map<string, Uint8Array[]>;
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  /** For the whole opening: name resolution, connection, TLS and bind. */
  readonly timeoutMs: number;
  /** Addresses of a host; the system's own resolver when left out. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Kerberos realm of the server, when known; else RootDSE says. */
  readonly realm?: string;
}

/** Connects to one server and binds. Throws {@link LdapFailure} only. */
export async function openConnection(
  server: ServerAddress,
  _identity: DirectoryIdentity,
  _trust: CertificateTrust,
  _options: OpenOptions,
): Promise<LdapConnection> {
  await Promise.resolve();
  throw new LdapFailure("unsupported", { detail: `${server.host}: not built yet` });
}
