import { LdapFailure } from "./failure.ts";

export interface FrameRules {
  /** Larger frames end the connection as `malformed`, before their bytes are waited for. */
  readonly limitBytes: number;
  /**
   * Total length of the frame that starts the given bytes, `null` when more bytes are needed to tell.
   * May throw {@link LdapFailure} when the bytes start no frame at all.
   */
  readonly measure: (bytes: Buffer) => number | null;
}

/** Cuts a byte stream into frames. Chunks are joined only when a frame is complete, so the cost stays linear. */
export class FrameSplitter {
  readonly #rules: FrameRules;
  #chunks: Buffer[] = [];
  #sizeBytes = 0;
  #neededBytes = 1;

  constructor(rules: FrameRules) {
    this.#rules = rules;
  }

  /** Bytes that wait for the rest of their frame. */
  get pendingBytes(): number {
    return this.#sizeBytes;
  }

  /** Takes the next chunk and gives the frames it completes, in order. */
  push(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#sizeBytes += chunk.length;
    if (this.#sizeBytes < this.#neededBytes) return [];
    const bytes = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks, this.#sizeBytes);
    const frames: Buffer[] = [];
    let offset = 0;
    while (offset < bytes.length) {
      const rest = bytes.subarray(offset);
      const length = this.#rules.measure(rest);
      if (length !== null && length > this.#rules.limitBytes) throw tooLarge(length, this.#rules.limitBytes);
      this.#neededBytes = length ?? rest.length + 1;
      if (length === null || length > rest.length) break;
      frames.push(rest.subarray(0, length));
      offset += length;
      this.#neededBytes = 1;
    }
    this.#chunks = offset < bytes.length ? [bytes.subarray(offset)] : [];
    this.#sizeBytes = bytes.length - offset;
    return frames;
  }
}

function tooLarge(length: number, limit: number): LdapFailure {
  return new LdapFailure("malformed", { detail: `a message of ${length} bytes; at most ${limit} are accepted` });
}
