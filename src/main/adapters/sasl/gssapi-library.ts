import type { Native, NativeFunction } from "./native-library.ts";

const LIBRARY = "libgssapi_krb5.so.2";

/** Object identifiers by their encoded bytes (RFC 4178, RFC 4121, RFC 2743; the last two are MIT's). */
export const OID = {
  spnego: Buffer.from("2b0601050502", "hex"),
  krb5: Buffer.from("2a864886f712010202", "hex"),
  ntlmssp: Buffer.from("2b06010401823702020a", "hex"),
  principalName: Buffer.from("2a864886f71201020201", "hex"),
  /** A user principal name that the domain controller looks up itself. */
  enterpriseName: Buffer.from("2a864886f71201020206", "hex"),
  /** Keeps Kerberos from asking for integrity and confidentiality on its own (GSS_KRB5_CRED_NO_CI_FLAGS_X). */
  noSigningNorSealing: Buffer.from("2a85702b0d1d", "hex"),
} as const;

/** The functions of `gssapi.h` used here, by their C names without `gss_`. The first argument of each is the minor status. */
export interface GssFunctions {
  readonly importName: NativeFunction;
  readonly acquireCred: NativeFunction;
  readonly acquireCredWithPassword: NativeFunction;
  readonly setCredOption: NativeFunction;
  readonly initSecContext: NativeFunction;
  readonly inquireContext: NativeFunction;
  readonly displayName: NativeFunction;
  readonly displayStatus: NativeFunction;
  readonly wrap: NativeFunction;
  readonly unwrap: NativeFunction;
  readonly releaseBuffer: NativeFunction;
  readonly releaseName: NativeFunction;
  readonly releaseCred: NativeFunction;
  readonly deleteSecContext: NativeFunction;
}

/** Loads MIT's library. Throws LdapFailure `security-library-missing`. */
export function loadGss(native: Native): GssFunctions {
  const library = native.load(LIBRARY);
  const p = "void *";
  const n = "uint32_t";
  return {
    importName: library.func("gss_import_name", [p, p, p, p]),
    acquireCred: library.func("gss_acquire_cred", [p, p, n, p, "int", p, p, p]),
    acquireCredWithPassword: library.func("gss_acquire_cred_with_password", [p, p, p, n, p, "int", p, p, p]),
    setCredOption: library.func("gss_set_cred_option", [p, p, p, p]),
    initSecContext: library.func("gss_init_sec_context", [p, p, p, p, p, n, n, p, p, p, p, p, p]),
    inquireContext: library.func("gss_inquire_context", [p, p, p, p, p, p, p, p, p]),
    displayName: library.func("gss_display_name", [p, p, p, p]),
    displayStatus: library.func("gss_display_status", [p, n, "int", p, p, p]),
    wrap: library.func("gss_wrap", [p, p, "int", n, p, p, p]),
    unwrap: library.func("gss_unwrap", [p, p, p, p, p, p]),
    releaseBuffer: library.func("gss_release_buffer", [p, p]),
    releaseName: library.func("gss_release_name", [p, p]),
    releaseCred: library.func("gss_release_cred", [p, p]),
    deleteSecContext: library.func("gss_delete_sec_context", [p, p, p]),
  };
}

/** A native structure and the memory it points into, which must outlive its use. */
export interface Pinned {
  readonly bytes: Buffer;
  readonly pointsInto: readonly Buffer[];
}

/** `gss_buffer_desc`: a length and an address, eight bytes each. */
export function gssBuffer(native: Native, content: Uint8Array): Pinned {
  const memory = Buffer.from(content);
  return {
    bytes: lengthAndAddress(memory.length, memory.length === 0 ? 0n : native.address(memory)),
    pointsInto: [memory],
  };
}

/** `gss_OID_desc`: a 32-bit length, padding, an address. The layout is the same on a little-endian system. */
export function gssOid(native: Native, encoded: Buffer): Pinned {
  return { bytes: lengthAndAddress(encoded.length, native.address(encoded)), pointsInto: [encoded] };
}

/** `gss_OID_set_desc` with one member. */
export function gssOidSet(native: Native, member: Pinned): Pinned {
  return { bytes: lengthAndAddress(1, native.address(member.bytes)), pointsInto: [member.bytes, ...member.pointsInto] };
}

/** Copies what a function put into an output buffer and gives the native memory back. */
export async function takeOutput(native: Native, gss: GssFunctions, output: Buffer): Promise<Buffer> {
  const length = Number(output.readBigUInt64LE(0));
  const pointer = output.readBigUInt64LE(8);
  const bytes = pointer === 0n ? Buffer.alloc(0) : native.copy(pointer, length);
  await gss.releaseBuffer(Buffer.alloc(4), output);
  return bytes;
}

/** The encoded bytes of an OID the library owns. */
export function readOid(native: Native, pointer: bigint): Buffer | null {
  if (pointer === 0n) return null;
  const descriptor = native.copy(pointer, 16);
  return native.copy(descriptor.readBigUInt64LE(8), descriptor.readUInt32LE(0));
}

function lengthAndAddress(length: number, address: bigint): Buffer {
  const out = Buffer.alloc(16);
  out.writeBigUInt64LE(BigInt(length), 0);
  out.writeBigUInt64LE(address, 8);
  return out;
}
