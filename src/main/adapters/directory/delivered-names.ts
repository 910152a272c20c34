/**
 * Remembers which distinguished names were handed on, as 16 bytes of hash instead of the text, so that a search started
 * anew on another server skips them. About 127 bits, so that two of a million names never meet by chance.
 */
export class DeliveredNames {
  #slots = new Uint32Array(4 * 1024);
  #count = 0;
  readonly #hash = new Uint32Array(4);

  get size(): number {
    return this.#count;
  }

  /** Compares without case, as directories do. */
  add(dn: string): void {
    if (this.#count * 2 >= this.#slots.length / 4) this.#grow();
    this.#compute(dn);
    const at = this.#find(this.#slots, this.#hash);
    if (!isEmpty(this.#slots, at)) return;
    this.#slots.set(this.#hash, at);
    this.#count += 1;
  }

  has(dn: string): boolean {
    if (this.#count === 0) return false;
    this.#compute(dn);
    return !isEmpty(this.#slots, this.#find(this.#slots, this.#hash));
  }

  #compute(dn: string): void {
    const text = dn.toLowerCase();
    let a = 0x9e37_79b9;
    let b = 0x85eb_ca6b;
    let c = 0xc2b2_ae35;
    let d = 0x27d4_eb2f;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x9e37_79b1);
      b = Math.imul(b ^ (code + at), 0x85eb_ca77);
      c = Math.imul(c ^ code ^ (a >>> 15), 0xc2b2_ae3d);
      d = Math.imul(d ^ code ^ (b >>> 13), 0x27d4_eb2d);
    }
    this.#hash[0] = a ^ (a >>> 16) ^ text.length;
    this.#hash[1] = b ^ (c >>> 17);
    this.#hash[2] = c ^ (d >>> 15);
    // An all-zero slot means empty.
    this.#hash[3] = (d ^ (a >>> 13)) | 1;
  }

  #find(slots: Uint32Array, hash: Uint32Array): number {
    const mask = slots.length / 4 - 1;
    for (let index = (hash[0] ?? 0) & mask; ; index = (index + 1) & mask) {
      const at = index * 4;
      if (isEmpty(slots, at)) return at;
      if (
        slots[at] === hash[0] &&
        slots[at + 1] === hash[1] &&
        slots[at + 2] === hash[2] &&
        slots[at + 3] === hash[3]
      ) {
        return at;
      }
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += 4) {
      if (isEmpty(this.#slots, at)) continue;
      const hash = this.#slots.subarray(at, at + 4);
      larger.set(hash, this.#find(larger, hash));
    }
    this.#slots = larger;
  }
}

function isEmpty(slots: Uint32Array, at: number): boolean {
  return slots[at + 3] === 0;
}
