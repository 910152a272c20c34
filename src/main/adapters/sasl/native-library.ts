import type * as Koffi from "koffi";

import { LdapFailure } from "../ldap/failure.ts";

/** What may be handed to a native function: bytes by address, a pointer, a number, UTF-16/UTF-8 text, or NULL. */
type NativeArgument = Buffer | bigint | number | string | null;

/** A native function returning a 32-bit status. It runs on a worker thread, so the event loop stays free. */
export type NativeFunction = (...args: readonly NativeArgument[]) => Promise<number>;

/** One loaded system library. */
interface NativeLibrary {
  /** Argument types are koffi's: `void *`, `uint32_t`, `str16`…; text arguments must stay alive by the caller's await. */
  func(name: string, args: readonly string[]): NativeFunction;
}

/** The little of koffi that the security libraries need. */
export interface Native {
  /** Throws {@link LdapFailure} `security-library-missing` when the library is not on this computer. */
  load(file: string): NativeLibrary;
  /** `true` when the library loads and exports the symbol. */
  exports(file: string, symbol: string): boolean;
  /** Address of a buffer's first byte; valid while the buffer is referenced. */
  address(buffer: Buffer): bigint;
  /** A copy of native memory. */
  copy(pointer: bigint, length: number): Buffer;
  /** Zero-terminated UTF-16 text. */
  text16(pointer: bigint): string;
}

/** The security libraries resolve names on the calling stack; koffi's own 128 KiB are too few for that. */
const WORKER_STACK_BYTES = 1024 * 1024;

let loaded: Promise<Native> | null = null;

/** Loads koffi on first use, so that a computer without it can still open a saved bundle. */
export function loadNative(): Promise<Native> {
  loaded ??= importKoffi();
  return loaded;
}

async function importKoffi(): Promise<Native> {
  let koffi: typeof Koffi;
  try {
    const module = await import("koffi");
    koffi = module.default as unknown as typeof Koffi;
  } catch (cause) {
    throw missing("koffi", cause);
  }
  koffi.config({ async_stack_size: WORKER_STACK_BYTES });
  return {
    load: (file) => wrapLibrary(openLibrary(koffi, file), file),
    exports: (file, symbol) => {
      try {
        return Boolean(koffi.load(file).symbol(symbol));
      } catch {
        return false;
      }
    },
    address: (buffer) => koffi.address(buffer),
    copy: (pointer, length) =>
      length === 0 ? Buffer.alloc(0) : Buffer.from(koffi.decode(pointer, "uint8_t", length) as Uint8Array),
    text16: (pointer) => koffi.decode(pointer, "char16_t", -1) as string,
  };
}

function openLibrary(koffi: typeof Koffi, file: string): Koffi.LibraryHandle {
  try {
    return koffi.load(file);
  } catch (cause) {
    throw missing(file, cause);
  }
}

function wrapLibrary(library: Koffi.LibraryHandle, file: string): NativeLibrary {
  return {
    func(name, args) {
      let native: Koffi.KoffiFunc<(...values: NativeArgument[]) => number>;
      try {
        native = library.func(name, "uint32_t", [...args]) as typeof native;
      } catch (cause) {
        throw missing(`${file}: ${name}`, cause);
      }
      return (...values) =>
        new Promise((resolve, reject) => {
          native.async(...values, (error: unknown, status: number) => {
            // Naming the values here keeps their memory reachable until the worker is done with it.
            if (values.length !== args.length) reject(new Error(`${name} takes ${args.length} arguments`));
            else if (error !== null && error !== undefined) reject(new Error(`${name} failed`, { cause: error }));
            else resolve(status);
          });
        });
    },
  };
}

function missing(what: string, cause: unknown): LdapFailure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LdapFailure("security-library-missing", { detail: `${what}: ${reason}`, cause });
}
