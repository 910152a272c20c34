import { createSocket, type Socket } from "node:dgram";

import { afterEach, expect, test } from "vitest";

import { LdapFailure } from "./ldap/failure.ts";
import { systemDns } from "./dns.ts";

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});

/** A DNS server on loopback that answers each question as told; `null` keeps silent. */
function dnsServer(answer: (question: Buffer) => Buffer | null): Promise<string> {
  const socket = createSocket("udp4");
  sockets.push(socket);
  socket.on("message", (question, from) => {
    const reply = answer(question);
    if (reply !== null) socket.send(reply, from.port, from.address);
  });
  return new Promise((resolve) => {
    socket.bind(0, "127.0.0.1", () => resolve(`127.0.0.1:${socket.address().port}`));
  });
}

function reply(question: Buffer, code: number, records: readonly Buffer[] = []): Buffer {
  const end = question.indexOf(0, 12) + 5;
  const header = Buffer.from(question.subarray(0, 12));
  header.writeUInt16BE(0x8180 | code, 2);
  header.writeUInt16BE(records.length, 6);
  header.writeUInt16BE(0, 10);
  return Buffer.concat([header, question.subarray(12, end), ...records]);
}

function record(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function srv(priority: number, weight: number, host: string): Buffer {
  const numbers = Buffer.alloc(6);
  numbers.writeUInt16BE(priority, 0);
  numbers.writeUInt16BE(weight, 2);
  numbers.writeUInt16BE(389, 4);
  const labels = host.split(".").map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
  return record(33, Buffer.concat([numbers, ...labels, Buffer.from([0])]));
}

const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "answered",
    (error: unknown) => (error instanceof LdapFailure ? error.code : "another error"),
  );

test("service records come by priority, then weight, in lower case", async () => {
  const server = await dnsServer((question) =>
    reply(question, 0, [
      srv(10, 100, "far.example.com"),
      srv(0, 50, "light.example.com"),
      srv(0, 100, "DC1.Example.com"),
    ]),
  );
  expect(await systemDns({ servers: [server] }).srv("_ldap._tcp.dc._msdcs.example.com")).toEqual([
    { host: "dc1.example.com", port: 389 },
    { host: "light.example.com", port: 389 },
    { host: "far.example.com", port: 389 },
  ]);
});

test("addresses of both families are given", async () => {
  const server = await dnsServer((question) => {
    const isV6 = question.readUInt16BE(question.indexOf(0, 12) + 1) === 28;
    const v6 = Buffer.concat([Buffer.from([0xfd]), Buffer.alloc(14), Buffer.from([9])]);
    return reply(question, 0, [isV6 ? record(28, v6) : record(1, Buffer.from([10, 0, 0, 9]))]);
  });
  expect(await systemDns({ servers: [server] }).addresses("dc1.example.com")).toEqual(["10.0.0.9", "fd00::9"]);
});

test("a name that does not exist, or has no such record, is an empty answer", async () => {
  const unknown = await dnsServer((question) => reply(question, 3));
  const empty = await dnsServer((question) => reply(question, 0));
  expect(await systemDns({ servers: [unknown] }).srv("_ldap._tcp.dc._msdcs.example.com")).toEqual([]);
  expect(await systemDns({ servers: [unknown] }).addresses("dc1.example.com")).toEqual([]);
  expect(await systemDns({ servers: [empty] }).srv("_ldap._tcp.dc._msdcs.example.com")).toEqual([]);
});

test("a server that fails says nothing about the name", async () => {
  const failing = await dnsServer((question) => reply(question, 2));
  expect(await codeOf(systemDns({ servers: [failing] }).srv("x.example.com"))).toBe("name-not-resolved");
});

test("a silent server ends in a timeout", async () => {
  const silent = await dnsServer(() => null);
  expect(await codeOf(systemDns({ servers: [silent], timeoutMs: 20 }).srv("x.example.com"))).toBe("timeout");
});

test("a question can be given up", async () => {
  const stop = new AbortController();
  const silent = await dnsServer(() => {
    stop.abort();
    return null;
  });
  const dns = systemDns({ servers: [silent], timeoutMs: 60_000 });
  expect(await codeOf(dns.srv("x.example.com", stop.signal))).toBe("cancelled");
  expect(await codeOf(dns.addresses("x.example.com", stop.signal))).toBe("cancelled");
});

test("without servers the computer's own resolving is used", async () => {
  const addresses = await systemDns().addresses("localhost");
  expect(addresses.some((address) => address === "127.0.0.1" || address === "::1")).toBe(true);
});
