import { LdapFailure } from "../ldap/failure.ts";
import { sspiChannelBindings } from "./channel-binding.ts";
import type { Native } from "./native-library.ts";
import type { ContextRequest, SecurityContext, TypedCredentials } from "./security-context.ts";
import { sspiFailure } from "./sspi-failure.ts";
import type { SspiFunctions } from "./sspi-library.ts";
import { BUFFER, loadSspi, SecBuffers } from "./sspi-library.ts";
import type { SealingLayout, SealingSizes } from "./sspi-sealing.ts";
import { sealingLayout } from "./sspi-sealing.ts";

const PACKAGE = "Negotiate";
const OUTBOUND = 2;
const NATIVE_DATA_REPRESENTATION = 0x10;
/** ISC_REQ_* of InitializeSecurityContext; the ISC_RET_* of the same meaning have the same values. */
const FLAG = {
  mutual: 0x2,
  replay: 0x4,
  sequence: 0x8,
  confidentiality: 0x10,
  integrity: 0x10000,
  noIntegrity: 0x800000,
} as const;
const STATUS = { ok: 0, continueNeeded: 0x00090312 } as const;
const ATTRIBUTE = { sizes: 0, names: 1, negotiationInfo: 12 } as const;
const UNICODE_IDENTITY = 2;
/** Larger than the largest token of any Windows version (cbMaxToken of Negotiate is 48 KiB). */
const MAX_TOKEN_BYTES = 64 * 1024;
const HANDLE_BYTES = 16;
const SECPKG_NAME_OFFSET = 16;

/** Opens a context over Windows' SSPI as the signed-in user, or with typed credentials. */
export async function openSspiContext(native: Native, request: ContextRequest): Promise<SecurityContext> {
  const context = new SspiContext(native, request);
  await context.prepare();
  return context;
}

class SspiContext implements SecurityContext {
  readonly #native: Native;
  readonly #sspi: SspiFunctions;
  readonly #layout: SealingLayout;
  readonly #request: ContextRequest;
  readonly #target: string;
  readonly #credential = Buffer.alloc(HANDLE_BYTES);
  readonly #context = Buffer.alloc(HANDLE_BYTES);
  readonly #bindings: Buffer | null;
  #hasCredential = false;
  #hasContext = false;
  #sizes: SealingSizes | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #disposed = false;

  constructor(native: Native, request: ContextRequest) {
    this.#native = native;
    this.#sspi = loadSspi(native);
    this.#layout = sealingLayout(native);
    this.#request = request;
    this.#target = `ldap/${request.host}`;
    this.#bindings = request.channelBinding === null ? null : sspiChannelBindings(request.channelBinding);
  }

  async prepare(): Promise<void> {
    const { credentials, realm } = this.#request;
    const identity = credentials === null ? null : authIdentity(this.#native, credentials, realm);
    const who = credentials === null ? "the signed-in user" : credentials.user;
    try {
      await this.#call(`taking the credentials of ${who}`, () =>
        this.#sspi.acquireCredentials(
          null,
          PACKAGE,
          OUTBOUND,
          null,
          identity?.structure ?? null,
          null,
          null,
          this.#credential,
          Buffer.alloc(8),
        ),
      );
    } finally {
      for (const text of identity?.texts ?? []) text.fill(0);
    }
    this.#hasCredential = true;
  }

  async step(token: Uint8Array | null): Promise<{ token: Uint8Array; done: boolean }> {
    const parts = [
      ...(token === null ? [] : [{ kind: BUFFER.token, content: Buffer.from(token) }]),
      ...(this.#bindings === null ? [] : [{ kind: BUFFER.channelBindings, content: this.#bindings }]),
    ];
    const input = parts.length === 0 ? null : new SecBuffers(this.#native, parts);
    const output = new SecBuffers(this.#native, [{ kind: BUFFER.token, content: Buffer.alloc(MAX_TOKEN_BYTES) }]);
    const granted = Buffer.alloc(4);
    const status = await this.#call(`asking for a ticket for ${this.#target}`, () =>
      this.#sspi.initializeContext(
        this.#credential,
        this.#hasContext ? this.#context : null,
        this.#target,
        this.#flags(),
        0,
        NATIVE_DATA_REPRESENTATION,
        input?.descriptor ?? null,
        0,
        this.#context,
        output.descriptor,
        granted,
        Buffer.alloc(8),
      ),
    );
    this.#hasContext = true;
    const done = status === STATUS.ok;
    if (done && this.#request.protection === "seal") {
      if ((granted.readUInt32LE() & FLAG.confidentiality) === 0) {
        throw new LdapFailure("unsupported", { detail: "the library agreed on no sealing" });
      }
      this.#sizes = await this.#readSizes();
    }
    return { token: output.read(0), done };
  }

  async wrap(bytes: Uint8Array): Promise<Uint8Array> {
    const sizes = this.#sizes;
    if (sizes === null) throw new LdapFailure("internal", { detail: "nothing is agreed for sealing yet" });
    const buffers = this.#layout.toSeal(this.#native, Buffer.from(bytes), sizes);
    await this.#call("sealing a message", () => this.#sspi.encrypt(this.#context, 0, buffers.descriptor, 0));
    return this.#layout.sealed(buffers);
  }

  async unwrap(bytes: Uint8Array): Promise<Uint8Array> {
    // A copy, because the library decrypts in place.
    const buffers = this.#layout.toOpen(this.#native, Buffer.from(bytes));
    const quality = Buffer.alloc(4);
    await this.#call("opening a sealed message", () =>
      this.#sspi.decrypt(this.#context, buffers.descriptor, 0, quality),
    );
    const signedOnly = 0x80000001;
    if (quality.readUInt32LE() === signedOnly) {
      throw new LdapFailure("malformed", { detail: "the server sent an unsealed message" });
    }
    return this.#layout.opened(buffers);
  }

  async describe(): Promise<{ mechanism: string | null; identity: string | null }> {
    const packagePointer = await this.#queryPointer(ATTRIBUTE.negotiationInfo);
    const namePointer = await this.#queryPointer(ATTRIBUTE.names);
    const mechanism =
      packagePointer === null
        ? null
        : this.#native.text16(this.#native.copy(packagePointer + BigInt(SECPKG_NAME_OFFSET), 8).readBigUInt64LE());
    const identity = namePointer === null ? null : this.#native.text16(namePointer);
    for (const pointer of [packagePointer, namePointer]) {
      if (pointer !== null) await this.#sspi.freeBuffer(pointer);
    }
    return { mechanism, identity };
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    await this.#last.catch(() => undefined);
    if (this.#hasContext) await this.#sspi.deleteContext(this.#context);
    if (this.#hasCredential) await this.#sspi.freeCredentials(this.#credential);
  }

  #flags(): number {
    if (this.#request.protection === "none") return FLAG.mutual | FLAG.noIntegrity;
    return FLAG.mutual | FLAG.replay | FLAG.sequence | FLAG.confidentiality | FLAG.integrity;
  }

  async #readSizes(): Promise<SealingSizes> {
    const sizes = Buffer.alloc(16);
    await this.#call("reading the sizes", () => this.#sspi.queryContext(this.#context, ATTRIBUTE.sizes, sizes));
    return { blockBytes: sizes.readUInt32LE(8), trailerBytes: sizes.readUInt32LE(12) };
  }

  /** The pointer an attribute begins with; `null` where the library does not know the attribute. */
  async #queryPointer(attribute: number): Promise<bigint | null> {
    const answer = Buffer.alloc(16);
    const status = await this.#sspi.queryContext(this.#context, attribute, answer);
    const pointer = answer.readBigUInt64LE(0);
    return status !== STATUS.ok || pointer === 0n ? null : pointer;
  }

  /** One native call at a time: the order of sealed messages is part of their protection. */
  async #call(doing: string, run: () => Promise<number>): Promise<number> {
    if (this.#disposed) throw new LdapFailure("connection-lost", { detail: `${doing}: the context is closed` });
    const call = this.#last.catch(() => undefined).then(run);
    this.#last = call;
    const status = (await call) >>> 0;
    if (status === STATUS.ok || status === STATUS.continueNeeded) return status;
    throw sspiFailure(status, doing);
  }
}

/** SEC_WINNT_AUTH_IDENTITY_W in its 64-bit layout: three texts with their lengths in characters, then the flags. */
export function authIdentity(
  native: Pick<Native, "address">,
  credentials: TypedCredentials,
  realm: string,
): { structure: Buffer; texts: readonly Buffer[] } {
  const { user, domain, suffix, password } = credentials;
  const account = suffix === null ? user : `${user}@${suffix}`;
  const texts = [account, suffix === null ? (domain ?? realm) : "", password].map((text) =>
    Buffer.from(`${text}\0`, "utf16le"),
  );
  const structure = Buffer.alloc(56);
  for (const [index, text] of texts.entries()) {
    structure.writeBigUInt64LE(native.address(text), index * 16);
    structure.writeUInt32LE(text.length / 2 - 1, index * 16 + 8);
  }
  structure.writeUInt32LE(UNICODE_IDENTITY, 48);
  return { structure, texts };
}
