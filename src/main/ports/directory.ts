import type { Protection } from "#domain/facts/envelope.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";

/**
 * Read access to a directory. There is no write operation here, and no adapter may add one.
 * Every call has a deadline; every failure is a {@link CodedError}, never a library's own error.
 */
export interface DirectoryConnector {
  /** Opens a session with one forest's or domain's servers, trying them in order until one answers. */
  connect(target: DirectoryTarget, options?: CallOptions): Promise<Result<DirectorySession, CodedError>>;
}

/** Whom to ask, and as whom. */
export interface DirectoryTarget {
  /** Candidate servers in the order to try; at least one. */
  readonly servers: readonly ServerAddress[];
  readonly identity: DirectoryIdentity;
  readonly trust: CertificateTrust;
}

/** A server as the user or DNS named it. Port 636 or 3269 means TLS from the start, any other port plain LDAP. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  /**
   * The name to ask Kerberos a ticket for and to expect in the certificate, when `host` is an address;
   * `null`: use `host`, or what RootDSE says when `host` is an IP address.
   */
  readonly name: string | null;
  /**
   * DNS name of the domain whose records named this server; left out when the server itself was typed. A typed password
   * is then for this domain, whatever the server says of itself.
   */
  readonly domain?: string;
}

/** Passwords live in memory for the run only. */
export type DirectoryIdentity =
  | { readonly kind: "signed-in-user" }
  | {
      readonly kind: "password";
      /** `user`, `DOMAIN\user` or `user@realm`; a plain name belongs to each server's own domain. */
      readonly user: string;
      readonly password: string;
      /** Only ways that never show the password to the server: what a forest reached over a trust is asked by. */
      readonly onlyKerberos?: true;
    };

/** Which TLS certificates are accepted. Nothing else is. */
export interface CertificateTrust {
  /** PEM text of extra authorities, beside the system's. */
  readonly authorities: readonly string[];
  /** SHA-256 fingerprints of server certificates confirmed by the user: 64 lower-case hex digits without colons. */
  readonly fingerprints: readonly string[];
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** An open, authenticated session. It reconnects to the next server of its target by itself, and says so in `server`. */
export interface DirectorySession {
  readonly info: SessionInfo;
  /** Reads all pages of a search. Entries arrive in server order; ranged attributes are complete. */
  search(request: SearchRequest, options?: CallOptions): Promise<Result<SearchResult, CodedError>>;
  /**
   * Reads a search page by page, so that memory stays flat. `onPage` sees each page once, also across a fail-over
   * (a page is handed on only when it is complete). The result has the totals and no entries.
   */
  searchPages(
    request: SearchRequest,
    onPage: (entries: readonly DirectoryEntry[]) => void,
    options?: CallOptions,
  ): Promise<Result<SearchResult, CodedError>>;
  close(): Promise<void>;
}

export interface SessionInfo {
  /** DNS name of the server now in use. */
  readonly server: string;
  readonly port: number;
  readonly protection: Protection;
  /** Who is bound, as far as known: `CORP\reader`, `reader@CORP.EXAMPLE.COM`. */
  readonly identity: string;
}

export interface SearchRequest {
  /** Base DN; empty string for RootDSE. */
  readonly base: string;
  readonly scope: "base" | "one" | "subtree";
  /** RFC 4515 text; `(objectClass=*)` when left out. */
  readonly filter?: string;
  /** Attribute names as the directory spells them; at least one. */
  readonly attributes: readonly string[];
  /** Entries per page, at most 1000. */
  readonly pageSize?: number;
}

export interface SearchResult {
  readonly entries: readonly DirectoryEntry[];
  readonly entryCount: number;
  /** Continuation references the server answered with; recorded, never followed. */
  readonly referrals: readonly string[];
  /** The server that answered last and how; what provenance is made of. */
  readonly server: SessionInfo;
}

/** One entry with its values as bytes, whatever their syntax. */
export interface DirectoryEntry {
  readonly dn: string;
  /** Keys are attribute names in lower case without options such as `;range=`; absent attributes have no key. */
  readonly attributes: ReadonlyMap<string, readonly Uint8Array[]>;
}
