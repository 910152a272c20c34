import type { Native } from "./native-library.ts";
import { BUFFER, SecBuffers } from "./sspi-library.ts";

/** Sizes of SECPKG_ATTR_SIZES that sealing needs. */
export interface SealingSizes {
  readonly blockBytes: number;
  readonly trailerBytes: number;
}

/** How a platform lays out the buffers around EncryptMessage and DecryptMessage. */
export interface SealingLayout {
  /** Buffers for EncryptMessage. */
  toSeal(native: Native, message: Buffer, sizes: SealingSizes): SecBuffers;
  /** The wrapped message after EncryptMessage. */
  sealed(buffers: SecBuffers): Buffer;
  /** Buffers for DecryptMessage. */
  toOpen(native: Native, wrapped: Buffer): SecBuffers;
  /** The plain message after DecryptMessage. */
  opened(buffers: SecBuffers): Buffer;
}

/** As SSPI documents it: token, data and padding in this order are the wrapped message; a stream is taken apart by the library. */
const windowsLayout: SealingLayout = {
  toSeal: (native, message, { blockBytes, trailerBytes }) =>
    new SecBuffers(native, [
      { kind: BUFFER.token, content: Buffer.alloc(trailerBytes) },
      { kind: BUFFER.data, content: message },
      { kind: BUFFER.padding, content: Buffer.alloc(blockBytes) },
    ]),
  sealed: (buffers) => Buffer.concat([buffers.read(0), buffers.read(1), buffers.read(2)]),
  toOpen: (native, wrapped) =>
    new SecBuffers(native, [
      { kind: BUFFER.stream, content: wrapped },
      { kind: BUFFER.data, content: Buffer.alloc(0) },
    ]),
  opened: (buffers) => buffers.read(1),
};

/** Wine's Kerberos provider reports too small a trailer; this much is always enough, and it says what it used. */
const WINE_TOKEN_BYTES = 128;
/** What its token is for AES, the only encryption types a current directory offers. */
const WINE_AES_TOKEN_BYTES = 60;

/** Wine's Kerberos provider puts the token behind the data and knows no stream buffer. */
const wineLayout: SealingLayout = {
  toSeal: (native, message) =>
    new SecBuffers(native, [
      { kind: BUFFER.data, content: message },
      { kind: BUFFER.token, content: Buffer.alloc(WINE_TOKEN_BYTES) },
    ]),
  sealed: (buffers) => Buffer.concat([buffers.read(0), buffers.read(1)]),
  toOpen: (native, wrapped) => {
    const dataBytes = Math.max(0, wrapped.length - WINE_AES_TOKEN_BYTES);
    return new SecBuffers(native, [
      { kind: BUFFER.data, content: Buffer.from(wrapped.subarray(0, dataBytes)) },
      { kind: BUFFER.token, content: Buffer.from(wrapped.subarray(dataBytes)) },
    ]);
  },
  opened: (buffers) => buffers.read(0),
};

/** The layout of this system. Wine alone exports its version from ntdll. */
export function sealingLayout(native: Native): SealingLayout {
  return native.exports("ntdll.dll", "wine_get_version") ? wineLayout : windowsLayout;
}
