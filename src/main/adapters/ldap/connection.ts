import type { CertificateTrust, DirectoryIdentity, ServerAddress, SessionInfo } from "#main/ports/directory.ts";

import { openAttempt } from "./attempt.ts";
import { Deadline } from "./deadline.ts";
import { LdapFailure } from "./failure.ts";
import { mayShowPassword } from "./realm.ts";
import { toLdapFailure } from "./socket-failure.ts";
import { systemResolve } from "./transport.ts";

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
  /** Kerberos realm of the server, when known; else RootDSE says, as far as {@link realmFor} allows. */
  readonly realm?: string;
}

/** One way to reach and bind; {@link bindOrder} lists them strongest first. */
export interface BindWay {
  /** `null`: the port that was asked for. */
  readonly port: number | null;
  readonly tls: "none" | "from-the-start" | "start-tls";
  readonly bind: "sasl" | "simple";
}

const TLS_PORTS: ReadonlySet<number> = new Set([636, 3269]);
const LDAPS_PORT = 636;

/**
 * Failures that say Kerberos cannot be used here at all, as opposed to a refusal of this user. Result 8 is among them
 * because some servers want Kerberos to sign even inside TLS, where it may not.
 */
const KERBEROS_IMPOSSIBLE: ReadonlySet<string> = new Set([
  "realm-not-found",
  "security-library-missing",
  "signing-required",
  "unsupported",
]);
/** Failures of one encrypted way after which the next one is worth trying. */
const WAY_CLOSED: ReadonlySet<string> = new Set([
  "unsupported",
  "refused",
  "timeout",
  "unreachable",
  "not-a-directory",
  "no-server-certificate",
]);

/**
 * The ways to bind, strongest first. The signed-in user has exactly one: GSS-SPNEGO, sealed on a plain port, inside TLS
 * (with channel bindings) on a TLS port. Typed credentials go the same way first. Only when Kerberos cannot be used at
 * all follows a simple bind, and only inside TLS: on the TLS port asked for, else by StartTLS on the plain port, else on
 * port 636. A refused password is never tried a second time another way, and nothing is ever sent in clear.
 */
export function bindOrder(port: number, identity: DirectoryIdentity): readonly BindWay[] {
  const isTlsPort = TLS_PORTS.has(port);
  const sasl: BindWay = { port: null, tls: isTlsPort ? "from-the-start" : "none", bind: "sasl" };
  if (identity.kind === "signed-in-user" || identity.onlyKerberos === true) return [sasl];
  if (isTlsPort) return [sasl, { port: null, tls: "from-the-start", bind: "simple" }];
  return [
    sasl,
    { port: null, tls: "start-tls", bind: "simple" },
    { port: LDAPS_PORT, tls: "from-the-start", bind: "simple" },
  ];
}

/** Connects to one server and binds in the order of {@link bindOrder}. Throws {@link LdapFailure} only. */
export async function openConnection(
  server: ServerAddress,
  identity: DirectoryIdentity,
  trust: CertificateTrust,
  options: OpenOptions,
): Promise<LdapConnection> {
  const waitingFor = `${server.host} port ${server.port}`;
  const deadline = new Deadline({ signal: options.signal, timeoutMs: options.timeoutMs, waitingFor });
  const resolve = options.resolve ?? systemResolve;
  const realm = options.realm ?? (identity.kind === "password" ? (server.domain ?? null) : null);
  const failures: LdapFailure[] = [];
  try {
    for (const way of bindOrder(server.port, identity)) {
      if (way.bind === "simple" && !mayShowPassword(server)) throw withheld(server, failures);
      try {
        return await openAttempt(way, { server, identity, trust, deadline, resolve, realm });
      } catch (error) {
        const failure = toLdapFailure(error);
        failures.push(failure);
        const goesOn = way.bind === "sasl" ? KERBEROS_IMPOSSIBLE : WAY_CLOSED;
        if (deadline.signal.aborted || !goesOn.has(failure.code)) throw withEarlier(failure, failures);
      }
    }
    throw summaryOf(failures);
  } finally {
    deadline.dispose();
  }
}

function withheld({ host, name, domain }: ServerAddress, failures: readonly LdapFailure[]): LdapFailure {
  const detail = `${name ?? host} lies outside ${domain ?? ""}, so the password is not shown to it, not even inside TLS`;
  return summaryOf([...failures, new LdapFailure("plain-text-refused", { detail })]);
}

/** The answer of the last way, with why the stronger ones before it were left. */
function withEarlier(failure: LdapFailure, failures: readonly LdapFailure[]): LdapFailure {
  const earlier = failures.filter((other) => other !== failure);
  if (earlier.length === 0) return failure;
  const before = earlier.map((other) => `before it ${other.message}`).join("; ");
  const { code, detail, resultCode, peerCertificate } = failure;
  return new LdapFailure(code, {
    detail: `${detail ?? code}; ${before}`,
    ...(resultCode === undefined ? {} : { resultCode }),
    ...(peerCertificate === undefined ? {} : { peerCertificate }),
    cause: failure,
  });
}

/** When every way was closed, the first failure is the cause to cure; the others are told with it. */
function summaryOf(failures: readonly LdapFailure[]): LdapFailure {
  const [first, ...others] = failures;
  if (first === undefined) return new LdapFailure("internal", { detail: "no way to bind was tried" });
  if (others.length === 0) return first;
  const rest = others.map((failure) => `encrypted simple bind: ${failure.message}`).join("; ");
  return new LdapFailure(first.code, { detail: `${first.detail ?? first.code}; ${rest}`, cause: first });
}
