import { LdapFailure } from "../ldap/failure.ts";

/** Lets a bounded number of callers through at a time, in the order they came. */
export class Lanes {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Resolves to the function that gives the lane back. Throws `cancelled` when the signal aborts while waiting. */
  async enter(signal?: AbortSignal): Promise<() => void> {
    if (signal?.aborted === true) throw new LdapFailure("cancelled");
    if (this.#free > 0) this.#free -= 1;
    else await this.#wait(signal);
    let isLeft = false;
    return () => {
      if (isLeft) return;
      isLeft = true;
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    };
  }

  #wait(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const proceed = (): void => {
        signal?.removeEventListener("abort", abort);
        resolve();
      };
      const abort = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(proceed), 1);
        reject(new LdapFailure("cancelled"));
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#waiting.push(proceed);
    });
  }
}
