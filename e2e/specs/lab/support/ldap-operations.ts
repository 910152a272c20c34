import { readFileSync } from "node:fs";
import { connect, createServer, type TLSSocket } from "node:tls";
import path from "node:path";

import { makeCertificate } from "#lab/real/tls.ts";

import { scratchFolder } from "./assess.ts";

/** A relay that ends TLS with a certificate of its own, so that it can read which operations a client asks for. */
export interface OperationsRelay {
  /** SHA-256 of its certificate, 64 lower-case hex digits. */
  readonly fingerprint: string;
  /** How often each operation was asked for, by its name in RFC 4511. */
  readonly asked: Readonly<Record<string, number>>;
  close(): void;
}

/** RFC 4511, section 4.2 and on: the application tag of each request. */
const operations: Readonly<Record<number, string>> = {
  0x60: "bind",
  0x42: "unbind",
  0x63: "search",
  0x66: "modify",
  0x68: "add",
  0x4a: "delete",
  0x6c: "modifyDN",
  0x6e: "compare",
  0x50: "abandon",
  0x77: "extended",
};

/** Relays LDAP over TLS from `127.0.0.1:636` to port 636 of `address`. */
export async function operationsRelay(address: string): Promise<OperationsRelay> {
  const folder = scratchFolder();
  const fingerprint = await makeCertificate(folder, "relay.example.com");
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => readFileSync(path.join(folder, name)));
  const asked: Record<string, number> = {};
  const sockets = new Set<TLSSocket>();
  const server = createServer({ key, cert }, (client) => {
    // The certificate of the domain controller is not what this relay is about.
    const upstream = connect({ host: address, port: 636, rejectUnauthorized: false });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => other.destroy());
      socket.pipe(other);
    }
    const count = operationCounter(asked);
    client.on("data", count);
  });
  await new Promise<void>((resolve) => server.listen(636, "127.0.0.1", resolve));
  return {
    fingerprint,
    asked,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Counts the operations in a stream of LDAP messages: a sequence of a message id, then the operation under its tag. */
function operationCounter(asked: Record<string, number>): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (let message = elementAt(pending, 0); message !== null; message = elementAt(pending, 0)) {
      if (message.tag !== 0x30) throw new Error(`no LDAP message: tag ${message.tag}`);
      const id = elementAt(pending, message.start);
      const tag = pending[id?.end ?? 0] ?? 0;
      const name = operations[tag] ?? `tag ${tag}`;
      asked[name] = (asked[name] ?? 0) + 1;
      pending = pending.subarray(message.end);
    }
  };
}

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** The BER element that begins at `offset`; `null` while not all of it is there. */
function elementAt(bytes: Buffer, offset: number): Element | null {
  const [tag, first] = [bytes[offset], bytes[offset + 1]];
  if (tag === undefined || first === undefined) return null;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  const start = offset + 2 + lengthBytes;
  if (bytes.length < start) return null;
  const end = start + (lengthBytes === 0 ? first : bytes.readUIntBE(offset + 2, lengthBytes));
  return bytes.length < end ? null : { tag, start, end };
}
