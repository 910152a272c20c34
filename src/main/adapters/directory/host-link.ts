import type { CodedError, ErrorCode } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { CallOptions, DirectoryEntry } from "#main/ports/directory.ts";

import type { ChildLike } from "./child.ts";
import { decodePage } from "./page-codec.ts";
import { fromHostSchema, type ToHost, type Totals } from "./protocol.ts";

/** A question that is answered by pages and one outcome. */
export type Question = Extract<ToHost, { kind: "connect" | "search" }>;
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

export interface AskOptions extends CallOptions {
  /** The phrase for errors that this side finds. */
  readonly asked: string;
  readonly onPage?: (entries: readonly DirectoryEntry[]) => void;
}

interface PendingCall {
  readonly onPage: (entries: readonly DirectoryEntry[]) => void;
  readonly settle: (result: Result<Totals, CodedError>) => void;
  readonly reject: (error: unknown) => void;
  readonly asked: string;
}

/** Beyond the deadline that the process itself holds: a process that misses even this one is stuck. */
const stuckAfterMs = 1000;

/**
 * The app's end of one directory process. Giving up a question takes effect here at once; the process then has a time
 * of grace to confirm, and is killed when it does not, because system security libraries can block for minutes.
 */
export class HostLink {
  readonly #child: ChildLike;
  readonly #graceMs: number;
  readonly #pending = new Map<number, PendingCall>();
  readonly #unconfirmed = new Map<number, NodeJS.Timeout>();
  readonly #ended: Promise<void>;
  #endReason: string | null = null;
  #lastId = 0;

  constructor(child: ChildLike, graceMs: number) {
    this.#child = child;
    this.#graceMs = graceMs;
    child.onMessage((message) => this.#receive(message));
    this.#ended = new Promise((resolve) => {
      child.onExit((reason) => {
        this.#end(reason);
        resolve();
      });
    });
  }

  /** Whether the process has ended or been given up. */
  get isLost(): boolean {
    return this.#endReason !== null;
  }

  ask(question: WithoutId<Question>, options: AskOptions): Promise<Result<Totals, CodedError>> {
    const { signal, timeoutMs, asked } = options;
    const failure = (code: ErrorCode, detail: string | null = null) => err({ code, asked, detail });
    if (signal?.aborted === true) return Promise.resolve(failure("cancelled"));
    if (this.#endReason !== null) return Promise.resolve(failure("connection-lost", this.#endReason));
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      const giveUp = (code: ErrorCode, detail: string | null = null): void => {
        finish(() => resolve(failure(code, detail)));
        this.#cancel(id);
      };
      const abort = (): void => giveUp("cancelled");
      const watch =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => giveUp("timeout", "the directory process did not answer"), timeoutMs + stuckAfterMs);
      const finish = (last: () => void): void => {
        clearTimeout(watch);
        signal?.removeEventListener("abort", abort);
        this.#pending.delete(id);
        last();
      };
      this.#pending.set(id, {
        asked,
        onPage: options.onPage ?? (() => {}),
        settle: (result) => finish(() => resolve(result)),
        reject: (error) => {
          finish(() => reject(error));
          this.#cancel(id);
        },
      });
      signal?.addEventListener("abort", abort, { once: true });
      this.#child.post({ ...question, id });
    });
  }

  /** Ends the process in good order, or by force when it does not go. */
  async close(): Promise<void> {
    const wasLost = this.isLost;
    this.#end("the session was closed");
    if (!wasLost) this.#child.post({ kind: "close" });
    const timer = setTimeout(() => this.#child.kill(), this.#graceMs);
    await this.#ended;
    clearTimeout(timer);
  }

  /** Ends the process by force. */
  kill(reason: string): void {
    this.#child.kill();
    this.#end(reason);
  }

  #cancel(id: number): void {
    if (this.isLost) return;
    this.#child.post({ kind: "cancel", id });
    this.#unconfirmed.set(
      id,
      setTimeout(() => this.kill("the directory process did not stop when asked and was ended"), this.#graceMs),
    );
  }

  #receive(raw: unknown): void {
    const parsed = fromHostSchema.safeParse(raw);
    if (!parsed.success) return this.kill("the directory process said something unknown and was ended");
    const message = parsed.data;
    const call = this.#pending.get(message.id);
    switch (message.kind) {
      case "page":
        return call === undefined ? undefined : this.#deliver(message.id, message.block, call);
      case "done":
        this.#confirm(message.id);
        return call?.settle(ok(message.totals));
      case "failed":
        this.#confirm(message.id);
        return call?.settle(err(message.error));
    }
  }

  #deliver(id: number, block: Uint8Array, call: PendingCall): void {
    try {
      call.onPage(decodePage(block));
      this.#child.post({ kind: "next", id });
    } catch (error) {
      call.reject(error);
    }
  }

  #confirm(id: number): void {
    clearTimeout(this.#unconfirmed.get(id));
    this.#unconfirmed.delete(id);
  }

  #end(reason: string): void {
    this.#endReason ??= reason;
    for (const id of this.#unconfirmed.keys()) this.#confirm(id);
    for (const call of this.#pending.values()) {
      call.settle(err({ code: "connection-lost", asked: call.asked, detail: this.#endReason }));
    }
  }
}
