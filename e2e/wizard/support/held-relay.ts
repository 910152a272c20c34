import { connect, createServer, type Socket } from "node:net";

/** A TCP relay on loopback to a server, which a test can have fall silent in the middle of an answer. */
export interface HeldRelay {
  readonly port: number;
  /** Passes on so many more bytes of what the server says, on all connections together, and then nothing. */
  holdAfter(bytes: number): void;
  /** Whether anything is held back. */
  isHolding(): boolean;
  /** Passes on what was held back, and everything from then on. */
  release(): void;
  /** Refuses new connections, as a server that is about to die or has died. */
  refuse(): void;
  /** Takes connections again, on the same port. */
  accept(): Promise<void>;
  close(): void;
}

/** Relays to `address:port`. A connection that the server ends is ended for its client too. */
export async function heldRelay(address: string, port: number): Promise<HeldRelay> {
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  let left = Number.POSITIVE_INFINITY;
  const server = createServer((client) => {
    const upstream = connect(port, address);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    client.pipe(upstream);
    upstream.on("data", (chunk) => {
      left -= chunk.length;
      if (left > 0) client.write(chunk);
      else held.push(() => client.write(chunk));
    });
    upstream.on("close", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  const listen = (at: number): Promise<void> => new Promise((resolve) => server.listen(at, "127.0.0.1", resolve));
  await listen(0);
  const bound = server.address();
  const own = typeof bound === "object" && bound !== null ? bound.port : 0;
  return {
    port: own,
    holdAfter: (bytes) => (left = bytes),
    isHolding: () => held.length > 0,
    release: () => {
      left = Number.POSITIVE_INFINITY;
      for (const pass of held.splice(0)) pass();
    },
    refuse: () => void server.close(),
    accept: () => listen(own),
    close: () => {
      if (server.listening) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
