import { connect, createServer, type Socket } from "node:net";

/** A TCP relay on loopback that a test can cut: what a server that dies in the middle of an answer looks like. */
export interface Relay {
  readonly port: number;
  /** Resolves when the relay has cut its connections. */
  readonly isCut: Promise<void>;
  close(): void;
}

/** Relays to `address:port`; after `cutAfterBytes` from the server it runs `onCut`, cuts everything and refuses. */
export async function relayTo(
  address: string,
  port: number,
  cut: { readonly afterBytes: number; readonly onCut: () => Promise<void> },
): Promise<Relay> {
  const sockets = new Set<Socket>();
  let seen = 0;
  let done = (): void => undefined;
  const isCut = new Promise<void>((resolve) => {
    done = resolve;
  });
  const server = createServer((client) => {
    const upstream = connect(port, address);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    client.pipe(upstream);
    upstream.on("data", (chunk) => {
      seen += chunk.length;
      if (seen < cut.afterBytes) client.write(chunk);
      else if (server.listening) {
        server.close();
        void cut.onCut().then(() => {
          for (const socket of sockets) socket.destroy();
          done();
        });
      }
    });
    upstream.on("close", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  return {
    port: typeof bound === "object" && bound !== null ? bound.port : 0,
    isCut,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
