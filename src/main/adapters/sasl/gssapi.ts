import { LdapFailure } from "../ldap/failure.ts";
import { gssChannelBindings } from "./channel-binding.ts";
import type { GssFunctions, Pinned } from "./gssapi-library.ts";
import { gssBuffer, gssOid, gssOidSet, loadGss, OID, readOid, takeOutput } from "./gssapi-library.ts";
import { kerberosFailure } from "./kerberos-failure.ts";
import type { Native } from "./native-library.ts";
import type { ContextRequest, SecurityContext, TypedCredentials } from "./security-context.ts";

/** Request flags of RFC 2744 section 5.19. */
const FLAG = { mutual: 2, replay: 4, sequence: 8, confidentiality: 16, integrity: 32 } as const;
const CONTINUE_NEEDED = 1;
const INITIATE = 1;
const ANY_LIFETIME = 0;
const FAILED_MASK = 0xffff0000;
const STATUS_KIND = { major: 1, minor: 2 } as const;
const MAX_STATUS_SENTENCES = 5;

/** Opens a context over MIT's GSSAPI. Tickets come from the user's cache; typed passwords get one in memory. */
export async function openGssapiContext(native: Native, request: ContextRequest): Promise<SecurityContext> {
  const context = new GssapiContext(native, request);
  try {
    await context.prepare();
    return context;
  } catch (error) {
    await context.dispose();
    throw error;
  }
}

class GssapiContext implements SecurityContext {
  readonly #native: Native;
  readonly #gss: GssFunctions;
  readonly #request: ContextRequest;
  readonly #target: string;
  readonly #spnego: Pinned;
  readonly #bindings: Pinned | null;
  // Handles: eight bytes each that the library writes a pointer into.
  readonly #credential = Buffer.alloc(8);
  readonly #targetName = Buffer.alloc(8);
  readonly #context = Buffer.alloc(8);
  #last: Promise<unknown> = Promise.resolve();
  #disposed = false;

  constructor(native: Native, request: ContextRequest) {
    this.#native = native;
    this.#gss = loadGss(native);
    this.#request = request;
    this.#target = `ldap/${request.host}@${request.realm}`;
    this.#spnego = gssOid(native, OID.spnego);
    this.#bindings = request.channelBinding === null ? null : pinBindings(native, request.channelBinding);
  }

  async prepare(): Promise<void> {
    await this.#importName(this.#target, OID.principalName, this.#targetName);
    const mechanisms = gssOidSet(this.#native, this.#spnego);
    const { credentials } = this.#request;
    if (credentials === null) {
      await this.#call("looking for the signed-in user's tickets", (minor) =>
        this.#gss.acquireCred(minor, null, ANY_LIFETIME, mechanisms.bytes, INITIATE, this.#credential, null, null),
      );
    } else {
      await this.#acquireByPassword(credentials, mechanisms);
    }
    if (this.#request.protection === "none") await this.#askForNoProtection();
  }

  async step(token: Uint8Array | null): Promise<{ token: Uint8Array; done: boolean }> {
    const input = gssBuffer(this.#native, token ?? Buffer.alloc(0));
    const output = Buffer.alloc(16);
    const doing = `asking for a ticket for ${this.#target}`;
    const major = await this.#call(doing, (minor) =>
      this.#gss.initSecContext(
        minor,
        this.#credential.readBigUInt64LE(),
        this.#context,
        this.#targetName.readBigUInt64LE(),
        this.#spnego.bytes,
        this.#flags(),
        ANY_LIFETIME,
        this.#bindings?.bytes ?? null,
        input.bytes,
        null,
        output,
        null,
        null,
      ),
    );
    return { token: await takeOutput(this.#native, this.#gss, output), done: (major & CONTINUE_NEEDED) === 0 };
  }

  async wrap(bytes: Uint8Array): Promise<Uint8Array> {
    const input = gssBuffer(this.#native, bytes);
    const output = Buffer.alloc(16);
    const sealed = Buffer.alloc(4);
    await this.#call("sealing a message", (minor) =>
      this.#gss.wrap(minor, this.#context.readBigUInt64LE(), 1, 0, input.bytes, sealed, output),
    );
    const token = await takeOutput(this.#native, this.#gss, output);
    if (sealed.readInt32LE() === 0) throw new LdapFailure("unsupported", { detail: "the library did not seal" });
    return token;
  }

  async unwrap(bytes: Uint8Array): Promise<Uint8Array> {
    const input = gssBuffer(this.#native, bytes);
    const output = Buffer.alloc(16);
    const sealed = Buffer.alloc(4);
    await this.#call("opening a sealed message", (minor) =>
      this.#gss.unwrap(minor, this.#context.readBigUInt64LE(), input.bytes, output, sealed, null),
    );
    const message = await takeOutput(this.#native, this.#gss, output);
    if (sealed.readInt32LE() === 0)
      throw new LdapFailure("malformed", { detail: "the server sent an unsealed message" });
    return message;
  }

  async describe(): Promise<{ mechanism: string | null; identity: string | null }> {
    const name = Buffer.alloc(8);
    const mechanism = Buffer.alloc(8);
    await this.#call("reading the context", (minor) =>
      this.#gss.inquireContext(minor, this.#context.readBigUInt64LE(), name, null, null, mechanism, null, null, null),
    );
    const oid = readOid(this.#native, mechanism.readBigUInt64LE());
    const output = Buffer.alloc(16);
    await this.#call("reading the own name", (minor) =>
      this.#gss.displayName(minor, name.readBigUInt64LE(), output, null),
    );
    const identity = await takeOutput(this.#native, this.#gss, output);
    await this.#gss.releaseName(Buffer.alloc(4), name);
    return { mechanism: mechanismName(oid), identity: displayedPrincipal(identity.toString("utf8")) };
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    await this.#last.catch(() => undefined);
    const minor = Buffer.alloc(4);
    if (this.#context.readBigUInt64LE() !== 0n) await this.#gss.deleteSecContext(minor, this.#context, null);
    if (this.#credential.readBigUInt64LE() !== 0n) await this.#gss.releaseCred(minor, this.#credential);
    if (this.#targetName.readBigUInt64LE() !== 0n) await this.#gss.releaseName(minor, this.#targetName);
  }

  #flags(): number {
    const always = FLAG.mutual | FLAG.replay | FLAG.sequence;
    return this.#request.protection === "seal" ? always | FLAG.confidentiality | FLAG.integrity : FLAG.mutual;
  }

  async #acquireByPassword(credentials: TypedCredentials, mechanisms: Pinned): Promise<void> {
    const { text, type } = principalOf(credentials, this.#request.realm);
    const user = Buffer.alloc(8);
    const password = gssBuffer(this.#native, Buffer.from(credentials.password, "utf8"));
    await this.#importName(text, type, user);
    try {
      await this.#call(`signing in as ${text}`, (minor) =>
        this.#gss.acquireCredWithPassword(
          minor,
          user.readBigUInt64LE(),
          password.bytes,
          ANY_LIFETIME,
          mechanisms.bytes,
          INITIATE,
          this.#credential,
          null,
          null,
        ),
      );
    } finally {
      for (const memory of password.pointsInto) memory.fill(0);
      await this.#gss.releaseName(Buffer.alloc(4), user);
    }
  }

  async #askForNoProtection(): Promise<void> {
    const option = gssOid(this.#native, OID.noSigningNorSealing);
    const empty = gssBuffer(this.#native, Buffer.alloc(0));
    await this.#call("asking for neither signing nor sealing", (minor) =>
      this.#gss.setCredOption(minor, this.#credential, option.bytes, empty.bytes),
    );
  }

  async #importName(text: string, type: Buffer, into: Buffer): Promise<void> {
    const name = gssBuffer(this.#native, Buffer.from(text, "utf8"));
    const oid = gssOid(this.#native, type);
    await this.#call(`reading the name ${text}`, (minor) => this.#gss.importName(minor, name.bytes, oid.bytes, into));
  }

  /** One native call at a time: the library allows no two on one context. */
  async #call(doing: string, run: (minor: Buffer) => Promise<number>): Promise<number> {
    const minor = Buffer.alloc(4);
    const call = this.#last.catch(() => undefined).then(() => run(minor));
    this.#last = call;
    const major = await call;
    if ((major & FAILED_MASK) >>> 0 === 0) return major;
    const texts = await this.#sentences(major, minor.readUInt32LE());
    throw kerberosFailure({ major, text: texts.join("; "), doing });
  }

  /** The mechanism's own sentences say what happened; the general ones are for when there are none. */
  async #sentences(major: number, minor: number): Promise<string[]> {
    const specific = minor === 0 ? [] : await this.#display(minor, STATUS_KIND.minor);
    return specific.length > 0 ? specific : this.#display(major, STATUS_KIND.major);
  }

  async #display(status: number, kind: number): Promise<string[]> {
    const sentences: string[] = [];
    const more = Buffer.alloc(4);
    do {
      const output = Buffer.alloc(16);
      const failed = await this.#gss.displayStatus(Buffer.alloc(4), status, kind, this.#spnego.bytes, more, output);
      if (failed !== 0) break;
      sentences.push((await takeOutput(this.#native, this.#gss, output)).toString("utf8").trim());
    } while (more.readUInt32LE() !== 0 && sentences.length < MAX_STATUS_SENTENCES);
    return sentences;
  }
}

/**
 * The principal of typed credentials: a name behind an @ may be any user principal name, so the domain controller looks
 * it up; everything else is an account of the server's own realm, or of a domain given by its DNS name.
 */
export function principalOf(credentials: TypedCredentials, realm: string): { text: string; type: Buffer } {
  const { user, domain, suffix } = credentials;
  const escaped = user.replaceAll(/[\\@/]/g, String.raw`\$&`);
  // In an enterprise name the first @ that is not escaped belongs to the name itself, the second begins the realm.
  if (suffix !== null && suffix.toUpperCase() !== realm) {
    return { text: `${escaped}@${suffix}@${realm}`, type: OID.enterpriseName };
  }
  const own = domain?.includes(".") === true ? domain.toUpperCase() : realm;
  return { text: `${escaped}@${own}`, type: OID.principalName };
}

/** A user principal name is kept escaped inside the principal; shown is what the user typed. */
export function displayedPrincipal(principal: string): string {
  const enterprise = /^(.*)\\@(.*)@[^@]*$/.exec(principal);
  return enterprise === null ? principal : `${enterprise[1] ?? ""}@${enterprise[2] ?? ""}`;
}

function pinBindings(native: Native, applicationData: Uint8Array): Pinned {
  const memory = Buffer.from(applicationData);
  return { bytes: gssChannelBindings(memory.length, native.address(memory)), pointsInto: [memory] };
}

function mechanismName(oid: Buffer | null): string | null {
  if (oid === null) return null;
  if (oid.equals(OID.krb5)) return "Kerberos";
  return oid.equals(OID.ntlmssp) ? "NTLM" : null;
}
