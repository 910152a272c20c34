import { loadNative } from "./native-library.ts";

/** What a security layer inside the LDAP connection shall do. Inside TLS the directory wants none. */
type MessageProtection = "seal" | "none";

export interface ContextRequest {
  /** DNS name of the server: the host part of the service principal name `ldap/<host>`. */
  readonly host: string;
  /** Kerberos realm of the server, upper case. */
  readonly realm: string;
  /** `null`: the signed-in user. */
  readonly credentials: TypedCredentials | null;
  readonly protection: MessageProtection;
  /** Application data of the TLS channel binding (RFC 5929), `null` without TLS. */
  readonly channelBinding: Uint8Array | null;
}

/** Typed credentials, taken apart. Exactly one of `domain` and `suffix` may be set. */
export interface TypedCredentials {
  readonly user: string;
  /** What stood before a backslash; `null` when nothing did. */
  readonly domain: string | null;
  /** What stood behind an @; `null` when nothing did. */
  readonly suffix: string | null;
  readonly password: string;
}

/**
 * One GSS-SPNEGO security context of the operating system's own library (RFC 4178, [MS-SPNG]).
 * Calls are made one after the other; each rejects with LdapFailure.
 */
export interface SecurityContext {
  /** Takes the server's token (`null` at first) and gives the next one for it, possibly empty. */
  step(token: Uint8Array | null): Promise<{ readonly token: Uint8Array; readonly done: boolean }>;
  /** Seals one message. */
  wrap(bytes: Uint8Array): Promise<Uint8Array>;
  /** Opens one sealed message. */
  unwrap(bytes: Uint8Array): Promise<Uint8Array>;
  /** What was negotiated and as whom, once done; `null` for what the library does not tell. */
  describe(): Promise<{ readonly mechanism: string | null; readonly identity: string | null }>;
  /** Frees the native handles after the call in flight. */
  dispose(): Promise<void>;
}

/** Opens the context of this platform: SSPI on Windows, GSSAPI elsewhere. */
export async function openSecurityContext(request: ContextRequest): Promise<SecurityContext> {
  const native = await loadNative();
  if (process.platform === "win32") {
    const { openSspiContext } = await import("./sspi.ts");
    return openSspiContext(native, request);
  }
  const { openGssapiContext } = await import("./gssapi.ts");
  return openGssapiContext(native, request);
}
