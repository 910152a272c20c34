import type { Native, NativeFunction } from "./native-library.ts";

const LIBRARY = "secur32.dll";

/** The functions of `sspi.h` used here. */
export interface SspiFunctions {
  readonly acquireCredentials: NativeFunction;
  readonly initializeContext: NativeFunction;
  readonly queryContext: NativeFunction;
  readonly encrypt: NativeFunction;
  readonly decrypt: NativeFunction;
  readonly deleteContext: NativeFunction;
  readonly freeCredentials: NativeFunction;
  readonly freeBuffer: NativeFunction;
}

/** Loads SSPI. Throws LdapFailure `security-library-missing`. */
export function loadSspi(native: Native): SspiFunctions {
  const library = native.load(LIBRARY);
  const p = "void *";
  const n = "uint32_t";
  return {
    acquireCredentials: library.func("AcquireCredentialsHandleW", ["str16", "str16", n, p, p, p, p, p, p]),
    initializeContext: library.func("InitializeSecurityContextW", [p, p, "str16", n, n, n, p, n, p, p, p, p]),
    queryContext: library.func("QueryContextAttributesW", [p, n, p]),
    encrypt: library.func("EncryptMessage", [p, n, p, n]),
    decrypt: library.func("DecryptMessage", [p, p, n, p]),
    deleteContext: library.func("DeleteSecurityContext", [p]),
    freeCredentials: library.func("FreeCredentialsHandle", [p]),
    freeBuffer: library.func("FreeContextBuffer", [p]),
  };
}

/** Kinds of SecBuffer. */
export const BUFFER = { data: 1, token: 2, padding: 9, stream: 10, channelBindings: 14 } as const;

const SEC_BUFFER_BYTES = 16;

/** A SecBufferDesc with its SecBuffers (64-bit layout), whose written lengths can be read after a call. */
export class SecBuffers {
  readonly #native: Native;
  readonly #table: Buffer;
  readonly #contents: readonly Buffer[];
  /** The SecBufferDesc to hand over. */
  readonly descriptor = Buffer.alloc(SEC_BUFFER_BYTES);

  constructor(native: Native, parts: readonly { readonly kind: number; readonly content: Buffer }[]) {
    this.#native = native;
    this.#table = Buffer.alloc(SEC_BUFFER_BYTES * parts.length);
    this.#contents = parts.map(({ content }) => content);
    for (const [index, { kind, content }] of parts.entries()) {
      const at = index * SEC_BUFFER_BYTES;
      this.#table.writeUInt32LE(content.length, at);
      this.#table.writeUInt32LE(kind, at + 4);
      this.#table.writeBigUInt64LE(content.length === 0 ? 0n : native.address(content), at + 8);
    }
    this.descriptor.writeUInt32LE(parts.length, 4);
    this.descriptor.writeBigUInt64LE(native.address(this.#table), 8);
  }

  /** A copy of what a buffer holds now; the library may have moved it to a place of its own choosing. */
  read(index: number): Buffer {
    const at = index * SEC_BUFFER_BYTES;
    const length = this.#table.readUInt32LE(at);
    const pointer = this.#table.readBigUInt64LE(at + 8);
    // Reading through #contents where possible also keeps them alive for as long as this object.
    const own = this.#contents[index];
    if (own !== undefined && own.length >= length && pointer === this.#native.address(own)) {
      return Buffer.from(own.subarray(0, length));
    }
    return pointer === 0n ? Buffer.alloc(0) : this.#native.copy(pointer, length);
  }
}
