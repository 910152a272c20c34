import type { Duplex } from "node:stream";

import { frameOfToken, sealedFrameSplitter, tokenOfFrame } from "../sasl/frames.ts";
import type { SecurityContext } from "../sasl/security-context.ts";
import { berHeader, MAX_MESSAGE_BYTES } from "./ber-reader.ts";
import { Deadline, failureOf } from "./deadline.ts";
import { LdapFailure } from "./failure.ts";
import { FrameSplitter } from "./frame-splitter.ts";
import type { LdapRequest } from "./requests.ts";
import { encodeRequest } from "./requests.ts";
import type { LdapResponse } from "./responses.ts";
import { decodeResponse } from "./responses.ts";
import { toLdapFailure } from "./socket-failure.ts";

const SEQUENCE = 0x30;

interface Pending {
  readonly onResponse: (response: LdapResponse) => void;
  readonly reject: (failure: LdapFailure) => void;
}

/** The message loop over one socket: numbers requests, matches answers, and seals both once a context is set. */
export class LdapChannel {
  readonly #socket: Duplex;
  #messages = messageSplitter(() => this.#answered);
  readonly #frames = sealedFrameSplitter();
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #answered = false;
  #context: SecurityContext | null = null;
  #sending: Promise<void> = Promise.resolve();
  #receiving: Promise<void> = Promise.resolve();
  #failure: LdapFailure | null = null;

  constructor(socket: Duplex) {
    this.#socket = socket;
    socket.on("data", this.#onData);
    socket.on("error", this.#onError);
    socket.on("close", this.#onClose);
  }

  get closed(): boolean {
    return this.#failure !== null;
  }

  /**
   * Seals everything sent and opens everything received from here on. Call it with nothing pending. Throws `malformed`
   * when bytes came in clear behind the bind response: whoever put them there would speak as the server from then on.
   */
  seal(context: SecurityContext): void {
    if (this.#messages.pendingBytes > 0) {
      const failure = new LdapFailure("malformed", { detail: "bytes in clear followed the end of the sign-in" });
      this.#fail(failure);
      throw failure;
    }
    this.#context = context;
  }

  /**
   * Sends a request; `take` sees each answer to it and gives the outcome on the last one, `undefined` before.
   * Rejects with `timeout`, `cancelled`, `connection-lost` or what `take` throws.
   */
  async request<T>(
    request: LdapRequest,
    options: { readonly signal?: AbortSignal | undefined; readonly timeoutMs: number; readonly waitingFor: string },
    take: (response: LdapResponse) => T | undefined,
  ): Promise<T> {
    if (this.#failure !== null) throw this.#failure;
    const messageId = ++this.#lastId;
    const bytes = encodeRequest(messageId, request);
    const deadline = new Deadline(options);
    try {
      if (deadline.signal.aborted) throw failureOf(deadline.signal);
      const answered = new Promise<T>((resolve, reject) => {
        const onResponse = (response: LdapResponse): void => {
          const outcome = take(response);
          if (outcome !== undefined) resolve(outcome);
        };
        this.#pending.set(messageId, { onResponse, reject });
      });
      this.#send(bytes);
      return await deadline.race(answered);
    } catch (error) {
      if (deadline.signal.aborted && request.kind === "search") this.#send(this.#abandon(messageId));
      throw error;
    } finally {
      this.#pending.delete(messageId);
      deadline.dispose();
    }
  }

  /** Hands the socket back, for TLS to go on top of it. Only before anything is sealed and with nothing pending. */
  detach(): Duplex {
    this.#socket.off("data", this.#onData);
    this.#socket.off("error", this.#onError);
    this.#socket.off("close", this.#onClose);
    this.#failure = new LdapFailure("connection-lost", { detail: "the socket was handed on" });
    return this.#socket;
  }

  /** Says unbind, then closes. */
  close(): void {
    if (this.#failure !== null) return;
    this.#send(encodeRequest(++this.#lastId, { kind: "unbind" }));
    const socket = this.#socket;
    const last = this.#sending;
    this.#fail(new LdapFailure("connection-lost", { detail: "the connection was closed on this side" }), () => {
      void last.finally(() => socket.end(() => socket.destroy()));
    });
  }

  #abandon(messageId: number): Buffer {
    return encodeRequest(++this.#lastId, { kind: "abandon", messageId });
  }

  /** Sealing numbers its messages, so sends go out strictly one after the other. */
  #send(bytes: Buffer): void {
    if (this.#failure !== null) return;
    const context = this.#context;
    if (context === null) {
      this.#socket.write(bytes);
      return;
    }
    this.#sending = this.#sending.then(async () => {
      try {
        const token = await context.wrap(bytes);
        if (!this.#socket.destroyed) this.#socket.write(frameOfToken(token));
      } catch (error) {
        this.#fail(toLdapFailure(error));
      }
    });
  }

  readonly #onData = (chunk: Buffer): void => {
    const context = this.#context;
    try {
      if (context === null) {
        for (const frame of this.#messages.push(chunk)) this.#dispatch(frame);
        return;
      }
      const frames = this.#frames.push(chunk);
      if (frames.length > 0) this.#unwrapInOrder(context, frames);
    } catch (error) {
      this.#fail(toLdapFailure(error, "malformed"));
    }
  };

  /** The socket stands still meanwhile, so a fast server cannot fill the memory with sealed bytes. */
  #unwrapInOrder(context: SecurityContext, frames: readonly Buffer[]): void {
    this.#socket.pause();
    this.#receiving = this.#receiving.then(async () => {
      try {
        for (const frame of frames) {
          const plain = Buffer.from(await context.unwrap(tokenOfFrame(frame)));
          for (const message of this.#messages.push(plain)) this.#dispatch(message);
        }
        this.#socket.resume();
      } catch (error) {
        this.#fail(toLdapFailure(error, "malformed"));
      }
    });
  }

  #dispatch(frame: Buffer): void {
    const response = decodeResponse(frame);
    this.#answered = true;
    if (response.messageId === 0) {
      const said = response.kind === "extended" ? response.result.message : "";
      throw new LdapFailure("connection-lost", { detail: `the server announced that it disconnects: ${said}` });
    }
    const pending = this.#pending.get(response.messageId);
    if (pending === undefined) return;
    try {
      pending.onResponse(response);
    } catch (error) {
      pending.reject(toLdapFailure(error));
    }
  }

  readonly #onError = (error: Error): void => this.#fail(toLdapFailure(error, "connection-lost"));

  readonly #onClose = (): void => {
    if (this.#answered) this.#fail(new LdapFailure("connection-lost", { detail: "the server closed the connection" }));
    else this.#fail(new LdapFailure("not-a-directory", { detail: "the connection was closed without an answer" }));
  };

  #fail(failure: LdapFailure, closeSocket: () => void = () => this.#socket.destroy()): void {
    if (this.#failure !== null) return;
    this.#failure = failure;
    const context = this.#context;
    const idle = Promise.allSettled([this.#sending, this.#receiving]);
    if (context !== null) void idle.then(() => context.dispose());
    closeSocket();
    for (const pending of this.#pending.values()) pending.reject(failure);
    this.#pending.clear();
  }
}

function messageSplitter(answeredBefore: () => boolean): FrameSplitter {
  return new FrameSplitter({
    limitBytes: MAX_MESSAGE_BYTES,
    measure: (bytes) => {
      if (bytes[0] !== SEQUENCE) throw notLdap(bytes, answeredBefore());
      const header = berHeader(bytes, 0);
      return header === null ? null : header.headerBytes + header.contentBytes;
    },
  });
}

function notLdap(bytes: Buffer, answeredBefore: boolean): LdapFailure {
  const start = bytes
    .subarray(0, 32)
    .toString("latin1")
    .replaceAll(/[^ -~]/g, ".");
  return new LdapFailure(answeredBefore ? "malformed" : "not-a-directory", { detail: `the answer begins "${start}"` });
}
