import { connect, createServer, type Server, type Socket } from "node:net";
import * as tls from "node:tls";

import { afterEach, describe, expect, it } from "vitest";

import { Deadline } from "./deadline.ts";
import { testCertificate, testKey } from "./testing/certificate.ts";
import { secure } from "./transport.ts";

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

/** The outcome of a TLS handshake with a server on loopback. */
async function handshakeWith(server: Server): Promise<unknown> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const socket = connect(typeof address === "object" && address !== null ? address.port : 0, "127.0.0.1");
  const deadline = new Deadline({ timeoutMs: 5000, waitingFor: "TLS" });
  cleanUps.push(
    () => socket.destroy(),
    () => server.close(),
    () => deadline.dispose(),
  );
  await new Promise((resolve) => socket.once("connect", resolve));
  return secure(socket, { host: "dc1.corp.example.com", trust: { authorities: [], fingerprints: [] }, deadline });
}

const onHello = (answer: (socket: Socket) => void): Server =>
  createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => answer(socket));
  });

describe("a server that is asked for TLS", () => {
  it.each([
    ["resets the connection at the first message", onHello((socket) => socket.resetAndDestroy())],
    ["closes the connection at the first message", onHello((socket) => socket.end())],
    ["has no certificate, and says that no cipher is left", tls.createServer()],
  ])("and %s has no certificate", async (_, server) => {
    await expect(handshakeWith(server)).rejects.toMatchObject({ code: "no-server-certificate" });
  });

  it("and answers in clear is no directory", async () => {
    const server = onHello((socket) => socket.end("220 mail.example.com ESMTP\r\n"));
    await expect(handshakeWith(server)).rejects.toMatchObject({ code: "not-a-directory" });
  });

  it("and breaks off after its first words was lost", async () => {
    const record = Buffer.from("160303004a", "hex"); // the header of a handshake record that never comes
    const server = onHello((socket) => socket.end(record));
    await expect(handshakeWith(server)).rejects.toMatchObject({ code: "connection-lost" });
  });

  it("and wants another version of TLS does not offer what was asked", async () => {
    const alert = Buffer.from("15030300020246", "hex"); // fatal, protocol_version
    const server = onHello((socket) => socket.end(alert));
    await expect(handshakeWith(server)).rejects.toMatchObject({ code: "unsupported" });
  });

  it("and shows a certificate is left to whoever knows it", async () => {
    const server = tls.createServer({ cert: testCertificate, key: testKey });
    server.on("tlsClientError", () => undefined);
    await expect(handshakeWith(server)).rejects.toMatchObject({
      code: "certificate-untrusted",
      peerCertificate: { validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u) as string },
    });
  });
});
