import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { TLSSocket } from "node:tls";

import { BerWriter } from "ldapts";

import { BerReader } from "../ber-reader.ts";
import { FrameSplitter } from "../frame-splitter.ts";
import { testCertificate, testKey } from "./certificate.ts";

/** A request as the server saw it: the tag of its operation and the whole message. */
export interface SeenRequest {
  readonly messageId: number;
  readonly tag: number;
  readonly message: Buffer;
}

/** Gives the answers to a request; an empty list keeps silent, `null` closes the connection. */
export type Answers = (request: SeenRequest) => readonly Buffer[] | null;

/** A directory on loopback that answers as told, over plain TCP and after StartTLS. */
export class FakeServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly seen: SeenRequest[] = [];
  port = 0;

  constructor(answers: Answers) {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => socket.destroy());
      this.#serve(socket, answers);
    });
  }

  async listen(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    this.port = typeof address === "object" && address !== null ? address.port : 0;
    return this;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  /** Tags of the operations seen, in order. */
  get tags(): number[] {
    return this.seen.map(({ tag }) => tag);
  }

  #serve(socket: Socket | TLSSocket, answers: Answers): void {
    const splitter = new FrameSplitter({ limitBytes: 1_000_000, measure: (bytes) => 2 + (bytes[1] ?? 0) });
    socket.on("data", (chunk: Buffer) => {
      for (const message of splitter.push(chunk)) {
        const body = new BerReader(message).enter(0x30);
        const request = { messageId: body.integer(0x02), tag: body.tag ?? 0, message };
        this.seen.push(request);
        const replies = answers(request);
        if (replies === null) return void socket.destroy();
        for (const reply of replies) socket.write(reply);
        if (request.tag === 0x77 && replies.length > 0) return this.#secure(socket, answers);
      }
    });
  }

  #secure(socket: Socket, answers: Answers): void {
    socket.removeAllListeners("data");
    const secured = new TLSSocket(socket, { isServer: true, cert: testCertificate, key: testKey });
    secured.on("error", () => socket.destroy());
    this.#serve(secured, answers);
  }
}

/** A message with the given operation written into it. */
export function message(messageId: number, write: (writer: BerWriter) => void): Buffer {
  const writer = new BerWriter();
  writer.startSequence();
  writer.writeInt(messageId);
  write(writer);
  writer.endSequence();
  return writer.buffer;
}

/** An answer that consists of a result only: tag 0x61 bind, 0x65 search done, 0x78 extended. */
export function resultMessage(messageId: number, tag: number, code = 0, text = ""): Buffer {
  return message(messageId, (writer) => {
    writer.startSequence(tag);
    writer.writeEnumeration(code);
    writer.writeString("");
    writer.writeString(text);
    writer.endSequence();
  });
}

/** A search entry; values are bytes or text. */
export function entryMessage(
  messageId: number,
  dn: string,
  attributes: Readonly<Record<string, readonly (Buffer | string)[]>>,
): Buffer {
  return message(messageId, (writer) => {
    writer.startSequence(0x64);
    writer.writeString(dn);
    writer.startSequence();
    for (const [name, values] of Object.entries(attributes)) {
      writer.startSequence();
      writer.writeString(name);
      writer.startSequence(0x31);
      for (const value of values) writer.writeBuffer(Buffer.from(value as string), 0x04);
      writer.endSequence();
      writer.endSequence();
    }
    writer.endSequence();
    writer.endSequence();
  });
}
