import { createHash, X509Certificate } from "node:crypto";
import { createServer } from "node:net";

import { afterEach, describe, expect, it } from "vitest";

import type { CertificateTrust, DirectoryIdentity } from "#main/ports/directory.ts";

import { bindOrder, openConnection, type OpenOptions } from "./connection.ts";
import { testCertificate } from "./testing/certificate.ts";
import { entryMessage, FakeServer, resultMessage, type Answers, type SeenRequest } from "./testing/fake-server.ts";

const signedIn: DirectoryIdentity = { kind: "signed-in-user" };
const typed: DirectoryIdentity = { kind: "password", user: "cn=reader,dc=test", password: "secret" };
const fingerprint = createHash("sha256").update(new X509Certificate(testCertificate).raw).digest("hex");
const pinned = { authorities: [], fingerprints: [fingerprint] };
const nothing = { authorities: [], fingerprints: [] };
const BIND = 0x60;
const SEARCH = 0x63;
const UNBIND = 0x42;
const EXTENDED = 0x77;

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

async function serve(answers: Answers): Promise<FakeServer> {
  const server = await new FakeServer(answers).listen();
  cleanUps.push(() => server.close());
  return server;
}

/** A directory without Kerberos: RootDSE names no domain, StartTLS and simple bind work. */
function plainDirectory(
  own: (request: SeenRequest) => readonly Buffer[] | null | undefined = () => undefined,
): Answers {
  return (request) => {
    const answer = own(request);
    if (answer !== undefined) return answer;
    const { messageId, tag } = request;
    if (tag === EXTENDED) return [resultMessage(messageId, 0x78)];
    if (tag === BIND) return [resultMessage(messageId, 0x61)];
    if (tag === SEARCH) return [entryMessage(messageId, "", {}), resultMessage(messageId, 0x65)];
    return [];
  };
}

function open(
  port: number,
  identity: DirectoryIdentity,
  { trust = pinned, ...options }: Partial<OpenOptions> & { readonly trust?: CertificateTrust } = {},
): ReturnType<typeof openConnection> {
  // Without a name nothing is guessed from it, so the signed-in user's own tickets play no part before RootDSE is read.
  const name = identity.kind === "signed-in-user" ? null : "dc1.corp.example.com";
  const server = { host: "127.0.0.1", port, name };
  return openConnection(server, identity, trust, { timeoutMs: 5000, ...options });
}

const query = {
  base: "dc=test",
  scope: "subtree",
  filter: "(cn=*)",
  attributes: ["cn"],
  pageSize: 2,
  cookie: null,
} as const;

describe("bindOrder", () => {
  it.each([389, 3268, 636, 3269])("has one way for the signed-in user on port %i", (port) => {
    expect(bindOrder(port, signedIn).map(({ bind }) => bind)).toEqual(["sasl"]);
  });

  it.each([389, 3268, 636, 3269, 10389])(
    "sends typed credentials sealed first and otherwise inside TLS on port %i",
    (port) => {
      const [first, ...others] = bindOrder(port, typed);
      expect(first?.bind).toBe("sasl");
      expect(others.length).toBeGreaterThan(0);
      for (const way of others) expect(way.tls).not.toBe("none");
    },
  );
});

describe("openConnection", () => {
  it("binds typed credentials inside StartTLS when the server knows no Kerberos, and only there", async () => {
    const server = await serve(plainDirectory());
    const connection = await open(server.port, typed);
    expect(connection.info).toEqual({
      server: "dc1.corp.example.com",
      port: server.port,
      protection: "tls",
      identity: "cn=reader,dc=test",
    });
    expect(connection.mechanism).toBe("simple");
    // The first connection asks who is there and leaves; the second binds behind StartTLS.
    expect(server.tags.filter((tag) => tag !== UNBIND)).toEqual([SEARCH, EXTENDED, SEARCH, BIND]);
    connection.close();
  });

  it("accepts a certificate of a given authority for the right name", async () => {
    const server = await serve(plainDirectory());
    const connection = await open(server.port, typed, { trust: { authorities: [testCertificate], fingerprints: [] } });
    expect(connection.info.protection).toBe("tls");
    connection.close();
  });

  it("shows an unknown certificate and sends no password", async () => {
    const server = await serve(plainDirectory());
    await expect(open(server.port, typed, { trust: nothing })).rejects.toMatchObject({
      code: "certificate-untrusted",
      peerCertificate: { subject: "CN=dc1.corp.example.com", fingerprint256: fingerprint, chain: [] },
    });
    expect(server.tags).not.toContain(BIND);
  });

  it("refuses an authority's certificate for another name", async () => {
    const server = await serve(plainDirectory());
    const trust = { authorities: [testCertificate], fingerprints: [] };
    const address = { host: "127.0.0.1", port: server.port, name: "dc2.corp.example.com" };
    const opening = openConnection(address, typed, trust, { timeoutMs: 5000 });
    await expect(opening).rejects.toMatchObject({ code: "certificate-untrusted" });
  });

  it("tries a refused password once", async () => {
    const refusal = "80090308: LdapErr: DSID-0, comment: AcceptSecurityContext error, data 52e, v1";
    const server = await serve(
      plainDirectory(({ messageId, tag }) =>
        tag === BIND ? [resultMessage(messageId, 0x61, 49, refusal)] : undefined,
      ),
    );
    await expect(open(server.port, typed)).rejects.toMatchObject({ code: "wrong-password", resultCode: 49 });
    expect(server.tags.filter((tag) => tag === BIND)).toHaveLength(1);
  });

  it("goes on to port 636 when a domain controller has no certificate for StartTLS", async () => {
    const said = "00000000: LdapErr: DSID-0C090F78, comment: Error initializing SSL/TLS, data 0, v4563";
    const server = await serve(
      plainDirectory(({ messageId, tag }) =>
        tag === EXTENDED ? [resultMessage(messageId, 0x78, 52, said)] : undefined,
      ),
    );
    // Nobody listens on port 636 there; that it was tried is what counts.
    await expect(open(server.port, typed)).rejects.toMatchObject({
      detail: expect.stringMatching(/no-server-certificate.*refused: connect ECONNREFUSED 127\.0\.0\.1:636/u) as string,
    });
  });

  // Windows speaks NTLM with a server whose realm it does not know, so the ways after it are not reached there.
  it.skipIf(process.platform === "win32")(
    "shows no password to a server outside the domain whose records named it",
    async () => {
      const server = await serve(plainDirectory());
      const address = {
        host: "127.0.0.1",
        port: server.port,
        name: "dc1.corp.example.com",
        domain: "victim.example.net",
      };
      const opening = openConnection(address, typed, pinned, { timeoutMs: 5000 });
      await expect(opening).rejects.toMatchObject({
        detail: expect.stringContaining("dc1.corp.example.com lies outside victim.example.net") as string,
      });
      expect(server.tags).not.toContain(EXTENDED);
      expect(server.tags).not.toContain(BIND);
    },
  );

  it("does not take a server's word for the realm of a typed password", async () => {
    const server = await serve(
      plainDirectory(({ messageId, tag }) =>
        tag === SEARCH
          ? [
              entryMessage(messageId, "", { defaultNamingContext: ["DC=evil,DC=example"] }),
              resultMessage(messageId, 0x65),
            ]
          : undefined,
      ),
    );
    const reader = { kind: "password", user: "reader", password: "secret", onlyKerberos: true } as const;
    await expect(open(server.port, reader)).rejects.toMatchObject({
      code: "realm-not-found",
      detail: expect.stringContaining("EVIL.EXAMPLE, which neither its name nor the user's confirms") as string,
    });
    expect(server.tags).not.toContain(BIND);
  });

  it("does not take an empty password for a sign-in", async () => {
    const server = await serve(plainDirectory());
    const opening = open(server.port, { kind: "password", user: "cn=reader", password: "" });
    await expect(opening).rejects.toMatchObject({ code: "wrong-password" });
    expect(server.tags).not.toContain(BIND);
  });

  it("says what speaks no LDAP", async () => {
    const server = createServer((socket) => socket.write("220 mail.example.com ESMTP\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    cleanUps.push(async () => void server.close());
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(open(port, signedIn)).rejects.toMatchObject({
      code: "not-a-directory",
      detail: 'the answer begins "220 mail.example.com ESMTP.."',
    });
  });

  it("calls a listener no directory that hangs up on the first question", async () => {
    const server = await serve(() => null);
    await expect(open(server.port, signedIn)).rejects.toMatchObject({ code: "not-a-directory" });
  });

  it("gives up on a silent listener when the time is over", async () => {
    const server = await serve(() => []);
    await expect(open(server.port, signedIn, { timeoutMs: 50 })).rejects.toMatchObject({ code: "timeout" });
  });

  it("stops at once when cancelled", async () => {
    const controller = new AbortController();
    const server = await serve(() => {
      controller.abort();
      return [];
    });
    await expect(open(server.port, signedIn, { signal: controller.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
  });

  it("does not begin what is cancelled already", async () => {
    const server = await serve(() => []);
    await expect(open(server.port, signedIn, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(server.seen).toEqual([]);
  });

  it("says that a port is closed, and that a name has no address", async () => {
    const server = await serve(() => []);
    await server.close();
    cleanUps.length = 0;
    await expect(open(server.port, signedIn)).rejects.toMatchObject({ code: "refused" });
    const address = { host: "dc1.corp.example.com", port: 389, name: null };
    const opening = openConnection(address, signedIn, nothing, { timeoutMs: 5000, resolve: () => Promise.resolve([]) });
    await expect(opening).rejects.toMatchObject({ code: "name-not-resolved" });
  });

  it("goes on to the next address of a host", async () => {
    const server = await serve(plainDirectory());
    const address = { host: "dc1.corp.example.com", port: server.port, name: null };
    const resolve = (): Promise<string[]> => Promise.resolve(["127.0.0.2", "127.0.0.1"]);
    const connection = await openConnection(address, typed, pinned, { timeoutMs: 5000, resolve });
    expect(connection.closed).toBe(false);
    connection.close();
  });
});

describe("an open connection", () => {
  /** Opens one whose searches below a base are answered by `own`; what comes before the bind is answered as usual. */
  async function openWith(own: Answers): Promise<{ server: FakeServer; connection: Awaited<ReturnType<typeof open>> }> {
    const isAfterBind = (): boolean => server.tags.includes(BIND);
    const server = await serve(
      plainDirectory((request) => (isAfterBind() && request.tag === SEARCH ? own(request) : undefined)),
    );
    const connection = await open(server.port, typed);
    cleanUps.unshift(() => Promise.resolve(connection.close()));
    return { server, connection };
  }

  it("reads a page", async () => {
    const { connection } = await openWith(({ messageId }) => [
      entryMessage(messageId, "cn=a,dc=test", { CN: ["a"] }),
      entryMessage(messageId, "cn=b,dc=test", { CN: ["b"] }),
      resultMessage(messageId, 0x65),
    ]);
    const page = await connection.searchPage(query, { timeoutMs: 5000 });
    expect(page.entries.map(({ dn }) => dn)).toEqual(["cn=a,dc=test", "cn=b,dc=test"]);
    expect(page).toMatchObject({ referrals: [], cookie: null });
  });

  it("keeps answers to searches in flight apart", async () => {
    const waiting: number[] = [];
    const { connection } = await openWith(({ messageId }) => {
      waiting.push(messageId);
      if (waiting.length < 2) return [];
      const [first = 0, second = 0] = waiting;
      return [
        entryMessage(second, "cn=second", {}),
        entryMessage(first, "cn=first", {}),
        resultMessage(second, 0x65),
        resultMessage(first, 0x65),
      ];
    });
    const pages = await Promise.all([
      connection.searchPage(query, { timeoutMs: 5000 }),
      connection.searchPage(query, { timeoutMs: 5000 }),
    ]);
    expect(pages.map((page) => page.entries[0]?.dn)).toEqual(["cn=first", "cn=second"]);
  });

  it("stays usable after one search ran out of time, and abandons that search", async () => {
    let isSilent = true;
    const { server, connection } = await openWith(({ messageId }) =>
      isSilent ? [] : [resultMessage(messageId, 0x65)],
    );
    await expect(connection.searchPage(query, { timeoutMs: 30 })).rejects.toMatchObject({ code: "timeout" });
    isSilent = false;
    expect((await connection.searchPage(query, { timeoutMs: 5000 })).entries).toEqual([]);
    expect(server.tags).toContain(0x50);
  });

  it("rejects a cancelled search", async () => {
    const controller = new AbortController();
    const { connection } = await openWith(() => {
      controller.abort();
      return [];
    });
    const search = connection.searchPage(query, { timeoutMs: 5000, signal: controller.signal });
    await expect(search).rejects.toMatchObject({ code: "cancelled" });
  });

  it("rejects everything pending when the server hangs up", async () => {
    let count = 0;
    const { connection } = await openWith(() => (++count === 2 ? null : []));
    const searches = await Promise.allSettled([
      connection.searchPage(query, { timeoutMs: 5000 }),
      connection.searchPage(query, { timeoutMs: 5000 }),
    ]);
    for (const search of searches) expect(search).toMatchObject({ reason: { code: "connection-lost" } });
    expect(connection.closed).toBe(true);
  });

  it("reports the server's notice that it disconnects", async () => {
    const { connection } = await openWith(() => [resultMessage(0, 0x78, 52, "going down")]);
    await expect(connection.searchPage(query, { timeoutMs: 5000 })).rejects.toMatchObject({
      code: "connection-lost",
      detail: expect.stringContaining("going down") as string,
    });
  });

  it("ends on a message that claims to be larger than any directory's", async () => {
    const { connection } = await openWith(() => [Buffer.from("3084ffffffff", "hex")]);
    await expect(connection.searchPage(query, { timeoutMs: 5000 })).rejects.toMatchObject({ code: "malformed" });
    expect(connection.closed).toBe(true);
  });

  it("refuses more entries than the page asked for", async () => {
    const { connection } = await openWith(({ messageId }) =>
      ["a", "b", "c"].map((dn) => entryMessage(messageId, dn, {})),
    );
    await expect(connection.searchPage(query, { timeoutMs: 5000 })).rejects.toMatchObject({ code: "malformed" });
  });

  it("says unbind when it is closed, once", async () => {
    const { server, connection } = await openWith(() => []);
    const pending = connection.searchPage(query, { timeoutMs: 5000 });
    connection.close();
    connection.close();
    await expect(pending).rejects.toMatchObject({ code: "connection-lost" });
    await expect.poll(() => server.tags.filter((tag) => tag === UNBIND).length).toBe(2); // one for each connection
    await expect(connection.searchPage(query, { timeoutMs: 5000 })).rejects.toMatchObject({ code: "connection-lost" });
  });
});
