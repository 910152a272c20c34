import type { DirectoryIdentity } from "#main/ports/directory.ts";

import { openSecurityContext } from "../sasl/security-context.ts";
import type { ContextRequest, SecurityContext } from "../sasl/security-context.ts";
import type { LdapChannel } from "./channel.ts";
import { parseUser, simpleBindName } from "./credentials.ts";
import { Deadline } from "./deadline.ts";
import { LdapFailure } from "./failure.ts";
import type { LdapRequest } from "./requests.ts";
import type { LdapResponse } from "./responses.ts";
import { bindFailure, RESULT } from "./result-failure.ts";
import type { BindAttempt } from "./result-failure.ts";
import type { ServerIdentity } from "./root-dse.ts";

const MECHANISM = "GSS-SPNEGO";
/** Part of the time left that one step of the security library may take, so that the next way of binding gets its turn. */
const LIBRARY_SHARE = 0.6;
/** Negotiation takes two or three round trips; more is a server that plays with us. */
const MAX_ROUND_TRIPS = 10;

export interface Bound {
  readonly mechanism: string;
  readonly identity: string;
}

export interface SaslBindOptions {
  readonly deadline: Deadline;
  readonly identity: DirectoryIdentity;
  /** Host name and realm the ticket is for. */
  readonly host: string;
  readonly realm: string;
  /** Application data of the channel binding inside TLS, `null` when there is none to send; `"none"` on a plain port. */
  readonly tls: { readonly channelBinding: Uint8Array | null } | "none";
}

/**
 * Binds by GSS-SPNEGO. On a plain port everything after it is signed and sealed; inside TLS neither is asked for,
 * because Active Directory refuses both there ([MS-ADTS] 5.1.1.1.2).
 */
export async function saslBind(channel: LdapChannel, options: SaslBindOptions): Promise<Bound> {
  const { deadline, identity, host, realm, tls } = options;
  const request: ContextRequest = {
    host,
    realm,
    credentials: identity.kind === "password" ? parseUser(identity.user, identity.password) : null,
    protection: tls === "none" ? "seal" : "none",
    channelBinding: tls === "none" ? null : tls.channelBinding,
  };
  const context = await openWithin(deadline, request);
  try {
    await exchangeTokens(channel, context, deadline);
    const { mechanism, identity: name } = await deadline.race(context.describe());
    if (tls === "none") channel.seal(context);
    else void context.dispose();
    return { mechanism: mechanism ?? "negotiated", identity: name ?? whoIs(identity) };
  } catch (error) {
    void context.dispose(); // waits for the native call in flight, which nobody else may
    throw error;
  }
}

/** Binds with name and password. The caller answers for the encryption: nothing here sends them in clear. */
export async function simpleBind(
  channel: LdapChannel,
  identity: Extract<DirectoryIdentity, { kind: "password" }>,
  { deadline, server }: { readonly deadline: Deadline; readonly server: ServerIdentity },
): Promise<Bound> {
  // An empty password would be an anonymous bind that looks like a success (RFC 4513 section 5.1.2).
  if (identity.password === "") throw new LdapFailure("wrong-password", { detail: "the password is empty" });
  const name = simpleBindName(identity.user, server.domain);
  const response = await askToBind(channel, { kind: "simple-bind", name, password: identity.password }, deadline);
  if (response.result.code !== RESULT.success) throw bindFailure(response.result, "simple-in-tls");
  return { mechanism: "simple", identity: name };
}

async function openWithin(deadline: Deadline, request: ContextRequest): Promise<SecurityContext> {
  const opening = openSecurityContext(request);
  try {
    return await libraryStep(deadline, opening);
  } catch (error) {
    // The library cannot be interrupted: what it still opens is given back when it returns.
    opening.then((late) => late.dispose()).catch(() => undefined);
    throw error;
  }
}

/** Only key distribution centres keep the library waiting, so its silence is theirs. */
async function libraryStep<T>(deadline: Deadline, work: Promise<T>): Promise<T> {
  const timeoutMs = deadline.remainingMs * LIBRARY_SHARE;
  const share = new Deadline({ signal: deadline.signal, timeoutMs, waitingFor: "Kerberos" });
  try {
    return await share.race(work);
  } catch (error) {
    if (!share.signal.aborted || deadline.signal.aborted) throw error;
    const detail = `no key distribution centre answered within ${Math.round(timeoutMs)} ms`;
    throw new LdapFailure("realm-not-found", { detail, cause: error });
  } finally {
    share.dispose();
  }
}

async function exchangeTokens(channel: LdapChannel, context: SecurityContext, deadline: Deadline): Promise<void> {
  let step = await libraryStep(deadline, context.step(null));
  for (let trip = 0; trip < MAX_ROUND_TRIPS; trip++) {
    const response = await askToBind(channel, { kind: "sasl-bind", mechanism: MECHANISM, token: step.token }, deadline);
    const { code } = response.result;
    if (code !== RESULT.success && code !== RESULT.saslBindInProgress) throw refusedBind(response.result);
    const fromServer = response.serverCredentials;
    if (!step.done && fromServer !== null) step = await libraryStep(deadline, context.step(fromServer));
    if (code === RESULT.success) {
      if (step.done) return;
      throw new LdapFailure("malformed", { detail: "the server accepted the bind without proving who it is" });
    }
  }
  throw new LdapFailure("malformed", { detail: `no agreement after ${MAX_ROUND_TRIPS} round trips` });
}

function refusedBind(result: Extract<LdapResponse, { kind: "bind" }>["result"]): LdapFailure {
  const attempt: BindAttempt = "sasl";
  return bindFailure(result, attempt);
}

function askToBind(
  channel: LdapChannel,
  request: LdapRequest,
  deadline: Deadline,
): Promise<Extract<LdapResponse, { kind: "bind" }>> {
  const options = { signal: deadline.signal, timeoutMs: deadline.remainingMs, waitingFor: "bind" };
  return channel.request(request, options, (response) => {
    if (response.kind === "bind") return response;
    throw new LdapFailure("malformed", { detail: `a bind was answered by ${response.kind}` });
  });
}

function whoIs(identity: DirectoryIdentity): string {
  return identity.kind === "password" ? identity.user : "signed-in user";
}
