import { FrameSplitter } from "../ldap/frame-splitter.ts";

/** Largest sealed message accepted from a server. Directories send far less. */
export const MAX_SEALED_BYTES = 64 * 1024 * 1024;

const HEADER_BYTES = 4;

/** Cuts the byte stream of a SASL security layer (RFC 4422 section 3.7): a 32-bit big-endian length, then the token. */
export function sealedFrameSplitter(limitBytes: number = MAX_SEALED_BYTES): FrameSplitter {
  return new FrameSplitter({
    limitBytes,
    measure: (bytes) => (bytes.length < HEADER_BYTES ? null : HEADER_BYTES + bytes.readUInt32BE(0)),
  });
}

/** The token inside a frame of {@link sealedFrameSplitter}. */
export function tokenOfFrame(frame: Buffer): Buffer {
  return frame.subarray(HEADER_BYTES);
}

/** A token as it goes on the wire. */
export function frameOfToken(token: Uint8Array): Buffer {
  const out = Buffer.alloc(HEADER_BYTES + token.length);
  out.writeUInt32BE(token.length, 0);
  out.set(token, HEADER_BYTES);
  return out;
}
