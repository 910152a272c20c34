import yauzl from "yauzl";

import { bundleLimits } from "#domain/bundle/manifest.ts";
import type { ErrorCode } from "#domain/kernel/error-code.ts";

/** Why a bundle is refused; caught at the edge of the reader and turned into a coded error. */
export class BundleFault extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const looksLikeZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Library messages translated once. A file that begins like a zip and lost its end was cut off on the way. */
function zipFault(error: Error, bytes: Uint8Array): BundleFault {
  if (/invalid relative path|absolute path|invalid characters in fileName/iu.test(error.message)) {
    return new BundleFault("bundle-unsafe-path", error.message);
  }
  return new BundleFault(looksLikeZip(bytes) ? "bundle-truncated" : "bundle-not-a-zip", error.message);
}

function limitFault(entry: yauzl.Entry, limitBytes: number): BundleFault | null {
  const { fileName, uncompressedSize, compressedSize } = entry;
  const isDense =
    uncompressedSize > 1024 * 1024 && uncompressedSize / Math.max(1, compressedSize) > bundleLimits.compressionRatio;
  return uncompressedSize > limitBytes || isDense
    ? new BundleFault("bundle-too-large", `${fileName}: ${uncompressedSize} bytes from ${compressedSize}`)
    : null;
}

/** Inflates one entry, never past its limit whatever its header says. */
async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, limitBytes: number): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limitBytes)
      throw new BundleFault("bundle-too-large", `${entry.fileName}: more than ${limitBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads the named entries of a zip and refuses any other: a name not in `allowed`, a name twice, a path trick, an entry
 * over its limit, or entries over it together. Throws {@link BundleFault}.
 */
export async function readEntries(bytes: Uint8Array, allowed: readonly string[]): Promise<Map<string, Uint8Array>> {
  if (!looksLikeZip(bytes)) throw new BundleFault("bundle-not-a-zip", "the file does not begin like a zip");
  const entries = new Map<string, Uint8Array>();
  let left: number = bundleLimits.contentBytes;
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
    for await (const entry of zip.eachEntry()) {
      if (!allowed.includes(entry.fileName)) throw new BundleFault("bundle-entry-unknown", entry.fileName);
      if (entries.has(entry.fileName))
        throw new BundleFault("bundle-entry-unknown", `${entry.fileName} is there twice`);
      const limit = Math.min(left, entry.fileName === "manifest.json" ? bundleLimits.manifestBytes : left);
      const fault = limitFault(entry, limit);
      if (fault !== null) throw fault;
      const content = await inflate(zip, entry, limit);
      left -= content.length;
      entries.set(entry.fileName, content);
    }
    return entries;
  } catch (error) {
    if (error instanceof BundleFault) throw error;
    throw zipFault(error instanceof Error ? error : new Error(String(error)), bytes);
  }
}
