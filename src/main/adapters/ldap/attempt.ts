import { isIP } from "node:net";
import type { Duplex } from "node:stream";

import type { CertificateTrust, DirectoryIdentity, ServerAddress, SessionInfo } from "#main/ports/directory.ts";

import { tlsServerEndPoint } from "../sasl/channel-binding.ts";
import { withRealmConfigured } from "../sasl/kerberos-config.ts";
import type { Bound } from "./bind.ts";
import { saslBind, simpleBind } from "./bind.ts";
import { LdapChannel } from "./channel.ts";
import type { BindWay, LdapConnection } from "./connection.ts";
import { parseUser } from "./credentials.ts";
import type { Deadline } from "./deadline.ts";
import { LdapFailure } from "./failure.ts";
import { netbiosDomain } from "./netlogon.ts";
import { bindFailure, RESULT } from "./result-failure.ts";
import { mayShowPassword, realmFor } from "./realm.ts";
import type { ServerIdentity } from "./root-dse.ts";
import { IDENTITY_ATTRIBUTES, serverIdentity } from "./root-dse.ts";
import { readPage } from "./search.ts";
import { connectTcp, secure } from "./transport.ts";

export interface AttemptOptions {
  readonly server: ServerAddress;
  readonly identity: DirectoryIdentity;
  readonly trust: CertificateTrust;
  readonly deadline: Deadline;
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly realm: string | null;
}

interface OpenChannel {
  readonly channel: LdapChannel;
  /** The address that answered. */
  readonly address: string;
  /** `null` without TLS. */
  readonly certificate: Buffer | null;
}

/** Goes one way of the bind order on a connection of its own. */
export async function openAttempt(way: BindWay, options: AttemptOptions): Promise<LdapConnection> {
  const port = way.port ?? options.server.port;
  const opened = await openChannel(way, port, options);
  try {
    const likely = likelyIdentity(way, options);
    const bound =
      (likely === null ? null : await bindAsLikely(opened, { way, server: likely, options })) ??
      (await bindAsTold(opened, { way, options }));
    return new OpenLdapConnection(opened.channel, bound.mechanism, {
      server: bound.host,
      port,
      protection: protectionOf(way, opened.certificate),
      identity: bound.identity,
    });
  } catch (error) {
    opened.channel.close();
    throw error;
  }
}

async function openChannel(way: BindWay, port: number, options: AttemptOptions): Promise<OpenChannel> {
  const { server, trust, deadline } = options;
  const tcp = await connectTcp(server.host, port, options);
  const address = tcp.remoteAddress ?? server.host;
  if (way.tls === "none") return { channel: new LdapChannel(tcp), address, certificate: null };
  const socket: Duplex = way.tls === "start-tls" ? await askForTls(new LdapChannel(tcp), deadline) : tcp;
  const secured = await secure(socket, { host: server.name ?? server.host, trust, deadline });
  return { channel: new LdapChannel(secured.socket), address, certificate: secured.certificate };
}

async function askForTls(channel: LdapChannel, deadline: Deadline): Promise<Duplex> {
  const options = { signal: deadline.signal, timeoutMs: deadline.remainingMs, waitingFor: "StartTLS" };
  try {
    const result = await channel.request({ kind: "start-tls" }, options, (response) => {
      if (response.kind === "extended") return response.result;
      throw new LdapFailure("malformed", { detail: `StartTLS was answered by ${response.kind}` });
    });
    if (result.code === RESULT.success) return channel.detach();
    const detail = `StartTLS: ${bindFailure(result, "simple-in-clear").detail ?? ""}`;
    // Active Directory without a certificate: 52 (unavailable), "Error initializing SSL/TLS".
    const code = /SSL\/TLS/.test(result.message) ? "no-server-certificate" : "unsupported";
    throw new LdapFailure(code, { detail, resultCode: result.code });
  } catch (error) {
    channel.close();
    throw error;
  }
}

/** Nothing need be asked before the bind when name and realm are known: then not one attribute is read in clear. */
function knownIdentity({ server, realm }: AttemptOptions): ServerIdentity | null {
  if (realm === null || (server.name === null && isIP(server.host) !== 0)) return null;
  return { dnsHostName: server.name ?? server.host, domain: realm.toLowerCase(), realm: realm.toUpperCase() };
}

/**
 * What the server's name says of itself, for the signed-in user: a domain controller's name mostly ends in its domain's.
 * Saves the one question that is asked in clear. Typed passwords wait for what the server says, since a wrong guess
 * could try them on an account of another realm.
 */
function likelyIdentity(way: BindWay, options: AttemptOptions): ServerIdentity | null {
  if (way.bind !== "sasl" || options.identity.kind !== "signed-in-user" || knownIdentity(options) !== null) return null;
  const host = options.server.name ?? options.server.host;
  const domain = host.slice(host.indexOf(".") + 1);
  if (isIP(host) !== 0 || !host.includes(".") || !domain.includes(".")) return null;
  return { dnsHostName: host, domain: domain.toLowerCase(), realm: domain.toUpperCase() };
}

interface BindParts {
  readonly way: BindWay;
  readonly server: ServerIdentity;
  readonly options: AttemptOptions;
}

type BoundTo = Bound & { readonly host: string };

/** Failures before anything was sent, which a name that is no realm of its own would give. */
const GUESS_FAILED: ReadonlySet<string> = new Set(["realm-not-found", "wrong-spn"]);

/** Binds by what the name suggests; `null` when Kerberos knows no such realm or service. */
async function bindAsLikely(opened: OpenChannel, { way, server, options }: BindParts): Promise<BoundTo | null> {
  const host = nameOfServer(options.server, server);
  try {
    return { ...(await bindOn(opened, { way, host, server, options })), host };
  } catch (error) {
    if (error instanceof LdapFailure && GUESS_FAILED.has(error.code) && !opened.channel.closed) return null;
    throw error;
  }
}

/** Binds by what is known, or else by what the server says of itself before the bind. */
async function bindAsTold(opened: OpenChannel, { way, options }: Omit<BindParts, "server">): Promise<BoundTo> {
  const server = knownIdentity(options) ?? (await readServerIdentity(opened.channel, options.deadline));
  const host = nameOfServer(options.server, server);
  return { ...(await bindOn(opened, { way, host, server, options })), host };
}

async function readServerIdentity(channel: LdapChannel, deadline: Deadline): Promise<ServerIdentity> {
  const page = await readPage(
    channel,
    {
      base: "",
      scope: "base",
      filter: "(objectClass=*)",
      attributes: IDENTITY_ATTRIBUTES,
      pageSize: 0,
      cookie: null,
    },
    { signal: deadline.signal, timeoutMs: deadline.remainingMs },
  );
  return serverIdentity(page.entries[0]);
}

/** What the user or DNS called it; only a bare address is replaced by what the server says of itself. */
function nameOfServer(address: ServerAddress, server: ServerIdentity): string {
  if (address.name !== null) return address.name;
  return isIP(address.host) === 0 ? address.host : (server.dnsHostName ?? address.host);
}

async function bindOn(
  { channel, address, certificate }: OpenChannel,
  {
    way,
    host,
    server,
    options,
  }: {
    readonly way: BindWay;
    readonly host: string;
    readonly server: ServerIdentity;
    readonly options: AttemptOptions;
  },
): Promise<Bound> {
  const { identity, deadline } = options;
  if (way.bind === "simple") {
    if (identity.kind !== "password" || certificate === null) {
      throw new LdapFailure("plain-text-refused", { detail: "a simple bind is made inside TLS only" });
    }
    return simpleBind(channel, identity, { deadline, server });
  }
  const realm = options.realm?.toUpperCase() ?? realmFor(options, server.realm);
  if (realm === null) {
    const detail =
      server.realm === null
        ? `${host} names no domain of its own in its RootDSE`
        : `${host} says that it belongs to ${server.realm}, which neither its name nor the user's confirms; user@domain would`;
    throw new LdapFailure("realm-not-found", { detail });
  }
  if (identity.kind === "password" && process.platform !== "win32") {
    await refuseForeignDomain(channel, identity.user, { server, deadline });
  }
  const tls = certificate === null ? ("none" as const) : { channelBinding: tlsServerEndPoint(certificate) };
  const bind = (): Promise<Bound> => saslBind(channel, { deadline, identity, host, realm, tls });
  const isOfRealm = server.realm === realm && mayShowPassword(options.server);
  return identity.kind === "password" && !isOfRealm ? bind() : withRealmConfigured({ realm, address }, bind);
}

/**
 * GSSAPI knows realms and not NetBIOS names. Taking an account of another domain for one of the server's own would count
 * a wrong password against a stranger.
 */
async function refuseForeignDomain(
  channel: LdapChannel,
  user: string,
  { server, deadline }: { readonly server: ServerIdentity; readonly deadline: Deadline },
): Promise<void> {
  const { domain } = parseUser(user, "");
  if (domain === null || domain.includes(".") || server.domain === null) return;
  const own = (await netbiosDomain(channel, server.domain, deadline)) ?? server.domain.split(".")[0]?.toUpperCase();
  if (domain.toUpperCase() === own) return;
  const detail = `${domain} is not the server's own domain, and its Kerberos realm is not known; user@domain would say it`;
  throw new LdapFailure("realm-not-found", { detail });
}

function protectionOf(way: BindWay, certificate: Buffer | null): SessionInfo["protection"] {
  if (way.tls === "none") return "sasl-sealed";
  const isBound = way.bind === "sasl" && certificate !== null && tlsServerEndPoint(certificate) !== null;
  return isBound ? "tls-channel-bound" : "tls";
}

class OpenLdapConnection implements LdapConnection {
  readonly #channel: LdapChannel;
  readonly mechanism: string;
  readonly info: SessionInfo;

  constructor(channel: LdapChannel, mechanism: string, info: SessionInfo) {
    this.#channel = channel;
    this.mechanism = mechanism;
    this.info = info;
  }

  get closed(): boolean {
    return this.#channel.closed;
  }

  searchPage: LdapConnection["searchPage"] = (query, options) => readPage(this.#channel, query, options);

  close(): void {
    this.#channel.close();
  }
}
