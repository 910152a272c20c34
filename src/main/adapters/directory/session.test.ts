import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import type { DirectoryEntry, SearchRequest } from "#main/ports/directory.ts";

import { LdapFailure } from "../ldap/failure.ts";
import { inProcessConnector, type SessionLimits } from "./session.ts";
import { anEntry, aTarget, bytes, type FakeNetwork, fakeNetwork, someEntries, text } from "./testing/fake-directory.ts";

const users: SearchRequest = { base: "DC=corp,DC=example,DC=com", scope: "subtree", attributes: ["cn"] };
const limits: SessionLimits = { openTimeoutMs: 1000, pageTimeoutMs: 1000, searchTimeoutMs: 10_000 };

async function connected(network: FakeNetwork, ...hosts: readonly string[]) {
  const result = await inProcessConnector(network.open, limits).connect(aTarget(...hosts));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const namesOf = (entries: readonly DirectoryEntry[]): string[] =>
  entries.map((entry) => text(entry.attributes.get("cn")?.[0] ?? bytes("?")));
const allNames = (count: number): string[] => namesOf(someEntries(count));

describe("connecting", () => {
  test("the first server that answers is used and named", async () => {
    const network = fakeNetwork({ dc1: { entries: [], refuses: "refused" }, dc2: { entries: [] } });
    const session = await connected(network, "dc1", "dc2");
    expect(session.info.server).toBe("dc2");
    expect(network.binds).toEqual(["dc1", "dc2"]);
  });

  test("when none answers, every server's error is told and the one that came furthest leads", async () => {
    const network = fakeNetwork({
      dc1: { entries: [], refuses: "timeout" },
      dc2: { entries: [], refuses: "signing-required" },
    });
    const result = await inProcessConnector(network.open, limits).connect(aTarget("dc1", "dc2", "nowhere"));
    expect(result).toMatchObject({ ok: false, error: { code: "signing-required" } });
    expect(result.ok ? "" : result.error.detail).toBe(
      "dc1:389: timeout (dc1 said no)\ndc2:389: signing-required (dc2 said no)\nnowhere:389: name-not-resolved (nowhere)",
    );
    expect(result.ok ? "" : result.error.asked).toBe("sign in to dc1:389, dc2:389, nowhere:389 as the signed-in user");
  });

  test.each([
    "wrong-password",
    "password-or-key-refused",
    "account-locked",
    "password-expired",
    "unknown-account",
  ] as const)("%s is never tried on another server", async (code) => {
    const network = fakeNetwork({ dc1: { entries: [], refuses: code }, dc2: { entries: [] } });
    const result = await inProcessConnector(network.open, limits).connect(aTarget("dc1", "dc2"));
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(network.binds).toEqual(["dc1"]);
  });

  test("an aborted connect is cancelled at once", async () => {
    const stop = new AbortController();
    stop.abort();
    const never = inProcessConnector(() => new Promise(() => {}), limits);
    const result = await never.connect(aTarget("dc1"), { signal: stop.signal });
    expect(result).toMatchObject({ ok: false, error: { code: "cancelled" } });
  });

  test("a server that never answers ends in a timeout", async () => {
    const never = inProcessConnector(() => new Promise(() => {}), limits);
    const result = await never.connect(aTarget("dc1"), { timeoutMs: 1 });
    expect(result).toMatchObject({ ok: false, error: { code: "timeout" } });
  });

  test("a certificate nobody confirmed is shown in the detail", async () => {
    const certificate = {
      subject: "CN=dc1",
      issuer: "CN=ca",
      validFrom: "Jan 1 2026",
      validTo: "Jan 1 2027",
      fingerprint256: "ab".repeat(32),
      chain: [],
    };
    const connector = inProcessConnector(
      () => Promise.reject(new LdapFailure("certificate-untrusted", { peerCertificate: certificate })),
      limits,
    );
    const result = await connector.connect(aTarget("dc1"));
    const detail = result.ok ? null : result.error.detail;
    expect(detail?.split(`SHA-256 ${"ab".repeat(32)}`)).toHaveLength(2);
    expect(result).toMatchObject({
      error: { certificate: { subject: "CN=dc1", fingerprint: "ab".repeat(32), chain: [] } },
    });
  });
});

describe("searching", () => {
  test("few objects are waited for less long than the pages of a whole domain", async () => {
    const network = fakeNetwork({ dc1: { entries: [] } });
    const waits: number[] = [];
    const connector = inProcessConnector(async (...given) => {
      const connection = await network.open(...given);
      const searchPage: typeof connection.searchPage = (query, options) => {
        waits.push(options.timeoutMs);
        return connection.searchPage(query, options);
      };
      return Object.assign(Object.create(connection) as typeof connection, { searchPage });
    });
    const opened = await connector.connect(aTarget("dc1"));
    if (!opened.ok) throw new Error(opened.error.code);
    for (const scope of ["base", "one", "subtree"] as const) await opened.value.search({ ...users, scope });
    expect(waits).toEqual([8000, 8000, 30_000]);
  });

  test("a server that kept a caller waiting until it gave up has to answer before it is asked on", async () => {
    const network = fakeNetwork({
      dc1: {
        entries: someEntries(1),
        before: (query) => {
          throw new LdapFailure(query.base === "" ? "timeout" : "cancelled");
        },
      },
      dc2: { entries: someEntries(1) },
    });
    const session = await connected(network, "dc1", "dc2");
    const first = await session.search(users);
    expect(!first.ok && first.error.code).toBe("cancelled");
    const second = await session.search(users);
    expect(second.ok && second.value.server.server).toBe("dc2");
  });

  test("a server that answers again after a search was cancelled is kept", async () => {
    let isCancelled = false;
    const network = fakeNetwork({
      dc1: {
        entries: someEntries(1),
        before: (query) => {
          if (query.base === "" || isCancelled) return;
          isCancelled = true;
          throw new LdapFailure("cancelled");
        },
      },
      dc2: { entries: [] },
    });
    const session = await connected(network, "dc1", "dc2");
    await session.search(users);
    const second = await session.search(users);
    expect(second.ok && second.value.server.server).toBe("dc1");
    expect(network.binds).toEqual(["dc1"]);
  });

  test("all pages arrive in server order, 1000 at a time", async () => {
    const network = fakeNetwork({ dc1: { entries: someEntries(2500) } });
    const session = await connected(network, "dc1");
    const pages: number[] = [];
    const result = await session.searchPages(users, (page) => pages.push(page.length));
    expect(pages).toEqual([1000, 1000, 500]);
    expect(result).toMatchObject({ ok: true, value: { entryCount: 2500, entries: [], server: { server: "dc1" } } });
    expect(network.queries[0]?.query).toMatchObject({ filter: "(objectClass=*)", pageSize: 1000 });
  });

  test("a wish for pages above 1000 is not granted", async () => {
    const network = fakeNetwork({ dc1: { entries: someEntries(3) } });
    await (await connected(network, "dc1")).search({ ...users, pageSize: 50_000 });
    expect(network.queries[0]?.query.pageSize).toBe(1000);
  });

  test("referrals are recorded once and not followed", async () => {
    const network = fakeNetwork({ dc1: { entries: someEntries(2500) } });
    const result = await (await connected(network, "dc1")).search(users);
    expect(result.ok && result.value.referrals).toEqual([
      "ldap://elsewhere.example.com/DC=elsewhere,DC=example,DC=com",
    ]);
    expect(network.binds).toEqual(["dc1"]);
  });

  test("a server that only points elsewhere for the base is no empty answer", async () => {
    const network = fakeNetwork({ dc1: { entries: [] } });
    const base = "DC=elsewhere,DC=example,DC=com";
    const result = await (await connected(network, "dc1")).search({ ...users, base });
    expect(result).toMatchObject({ ok: false, error: { code: "referral-unreachable" } });
    expect(result.ok ? "" : result.error.detail).toContain("ldap://elsewhere.example.com/");
  });

  test("attributes sent in parts are completed, page search and single read alike", async () => {
    const members = Array.from({ length: 3700 }, (_, index) => `CN=m${index}`);
    const entries = [anEntry("group", { member: members }), anEntry("small", { member: ["CN=x"] })];
    const network = fakeNetwork({ dc1: { entries, valuesPerAnswer: 1500 } });
    const result = await (await connected(network, "dc1")).search({ ...users, attributes: ["cn", "member"] });
    expect(result.ok && result.value.entries[0]?.attributes.get("member")?.map(text)).toEqual(members);
    expect(result.ok && [...(result.value.entries[0]?.attributes.keys() ?? [])]).toEqual(["cn", "member"]);
    expect(result.ok && result.value.entries[1]?.attributes.get("member")).toHaveLength(1);
  });

  test("a group that stops short is malformed, not short", async () => {
    const entry = anEntry("group", { member: ["CN=a", "CN=b"] });
    const network = fakeNetwork({
      dc1: {
        entries: [entry],
        valuesPerAnswer: 1,
        before: (query) => void (query.scope === "base" && entry.attributes.delete("member")),
      },
    });
    const result = await (await connected(network, "dc1")).search({ ...users, attributes: ["member"] });
    expect(result).toMatchObject({ ok: false, error: { code: "malformed" } });
  });

  test("at most two searches are under way at one server", async () => {
    const network = fakeNetwork({ dc1: { entries: someEntries(1500) } });
    const session = await connected(network, "dc1");
    const results = await Promise.all(Array.from({ length: 7 }, () => session.search(users)));
    expect(results.every((result) => result.ok && result.value.entryCount === 1500)).toBe(true);
    expect(network.mostAtOnce).toBe(2);
  });

  test("access denied is told with what was asked of whom", async () => {
    const network = fakeNetwork({
      dc1: {
        entries: [],
        before() {
          throw new LdapFailure("access-denied", { detail: "00002098", resultCode: 50 });
        },
      },
    });
    const result = await (await connected(network, "dc1")).search({ ...users, filter: "(cn=x)" });
    expect(result.ok ? null : result.error).toEqual({
      code: "access-denied",
      asked: "search DC=corp,DC=example,DC=com (subtree) for (cn=x) on dc1:389",
      detail: "00002098",
    });
  });

  test("an aborted search is cancelled and its lane is free again", async () => {
    const stop = new AbortController();
    const network = fakeNetwork({
      dc1: {
        entries: someEntries(10),
        before() {
          if (!stop.signal.aborted) return;
          throw new LdapFailure("cancelled");
        },
      },
    });
    const session = await connected(network, "dc1");
    stop.abort();
    const refused = await Promise.all([1, 2, 3].map(() => session.search(users, { signal: stop.signal })));
    expect(refused.map((result) => (result.ok ? "" : result.error.code))).toEqual([
      "cancelled",
      "cancelled",
      "cancelled",
    ]);
    expect(network.queries).toHaveLength(0);
  });
});

describe("when a page is too much for a server", () => {
  test("pages get smaller until they fit, and nothing comes twice", async () => {
    const network = fakeNetwork({
      dc1: {
        entries: someEntries(700),
        before(query) {
          if (query.pageSize > 200) throw new LdapFailure("limit-exceeded", { resultCode: 4 });
        },
      },
    });
    const result = await (await connected(network, "dc1")).search(users);
    expect(result.ok && namesOf(result.value.entries)).toEqual(allNames(700));
    expect(network.queries.map(({ query }) => query.pageSize)).toEqual([1000, 500, 250, 125, 125, 125, 125, 125, 125]);
  });

  test("below 50 entries the limit is told", async () => {
    const network = fakeNetwork({
      dc1: {
        entries: someEntries(700),
        before() {
          throw new LdapFailure("limit-exceeded", { resultCode: 11 });
        },
      },
    });
    const result = await (await connected(network, "dc1")).search(users);
    expect(result).toMatchObject({ ok: false, error: { code: "limit-exceeded" } });
    expect(network.queries.at(-1)?.query.pageSize).toBe(50);
  });

  test("a slow server that still answers gets smaller pages, a silent one is left", async () => {
    const slow = fakeNetwork({
      dc1: {
        entries: someEntries(400),
        before(query) {
          if (query.pageSize > 500) throw new LdapFailure("timeout");
        },
      },
    });
    const slowResult = await (await connected(slow, "dc1")).search(users);
    expect(slowResult.ok && slowResult.value.entryCount).toBe(400);
    expect(slow.binds).toEqual(["dc1"]);

    const silent = fakeNetwork({
      dc1: {
        entries: someEntries(400),
        before() {
          throw new LdapFailure("timeout");
        },
      },
      dc2: { entries: someEntries(400) },
    });
    const silentResult = await (await connected(silent, "dc1", "dc2")).search(users);
    expect(silentResult.ok && silentResult.value.server.server).toBe("dc2");
  });

  test("a search that is cancelled while its server is probed ends at once, and leaves the connection to others", async () => {
    const stop = new AbortController();
    let release = (): void => undefined;
    const network = fakeNetwork({
      dc1: {
        entries: someEntries(1),
        before: (query) => {
          if (query.base === "") {
            stop.abort();
            return new Promise(() => {}); // never answers the probe
          }
          if (query.filter === "(slow=*)") throw new LdapFailure("timeout");
          return new Promise((resolve) => (release = resolve));
        },
      },
    });
    const session = await connected(network, "dc1");
    const neighbour = session.search(users);
    const slow = await session.search({ ...users, filter: "(slow=*)" }, { signal: stop.signal });
    expect(slow).toMatchObject({ ok: false, error: { code: "cancelled" } });
    release();
    expect(await neighbour).toMatchObject({ ok: true, value: { entryCount: 1 } });
    expect(network.binds).toEqual(["dc1"]);
  });

  test("a server is not given up for a probe that the search had no time for", async () => {
    const network = fakeNetwork({
      dc1: {
        entries: someEntries(1),
        before: async (query) => {
          if (query.base !== "") throw new LdapFailure("timeout");
          // Ends with the time of the search, as a real connection would.
          const { timeoutMs } = network.queries.at(-1)?.options ?? { timeoutMs: 0 };
          vi.advanceTimersByTime(timeoutMs + 1);
          throw new LdapFailure("timeout");
        },
      },
      dc2: { entries: [] },
    });
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      const session = await connected(network, "dc1", "dc2");
      expect(await session.search(users, { timeoutMs: 700 })).toMatchObject({ ok: false, error: { code: "timeout" } });
      expect(network.queries.at(-1)?.options.timeoutMs).toBeLessThanOrEqual(700);
      expect(network.binds).toEqual(["dc1"]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("the deadline of a search bounds each question and ends it", async () => {
    const network = fakeNetwork({ dc1: { entries: someEntries(5) } });
    const session = await connected(network, "dc1");
    expect(await session.search(users, { timeoutMs: 0 })).toMatchObject({ ok: false, error: { code: "timeout" } });
    await session.search(users, { timeoutMs: 500 });
    expect(network.queries[0]?.options.timeoutMs).toBeLessThanOrEqual(500);
  });
});

describe("when a server is lost", () => {
  const lostAt = (asked: number) => (_: unknown, count: number) => {
    if (count === asked) throw new LdapFailure("connection-lost");
  };

  test("the search starts anew on the next server and hands each entry on once", async () => {
    const entries = someEntries(2500);
    const network = fakeNetwork({
      dc1: { entries, before: lostAt(2) },
      dc2: { entries: entries.toReversed() },
    });
    const session = await connected(network, "dc1", "dc2");
    const result = await session.search(users);
    expect(result.ok && result.value.server.server).toBe("dc2");
    expect(result.ok && result.value.entryCount).toBe(2500);
    expect(result.ok && namesOf(result.value.entries).toSorted()).toEqual(allNames(2500).toSorted());
    expect(session.info.server).toBe("dc2");
  });

  test("wherever connections break, every entry is handed on exactly once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 50, max: 130 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }),
        async (count, pageSize, breaks) => {
          const entries = someEntries(count);
          const before = (_: unknown, asked: number): void => {
            if (breaks.includes(asked)) throw new LdapFailure("connection-lost");
          };
          const network = fakeNetwork({ dc1: { entries, before }, dc2: { entries, before }, dc3: { entries } });
          const session = await connected(network, "dc1", "dc2", "dc3");
          const result = await session.search({ ...users, pageSize });
          expect(result.ok && namesOf(result.value.entries)).toEqual(allNames(count));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("two searches that lose the same connection share the new one", async () => {
    const entries = someEntries(10);
    const network = fakeNetwork({
      dc1: {
        entries,
        before() {
          throw new LdapFailure("connection-lost");
        },
      },
      dc2: { entries },
    });
    const session = await connected(network, "dc1", "dc2");
    const results = await Promise.all([session.search(users), session.search(users)]);
    expect(results.every((result) => result.ok)).toBe(true);
    expect(network.binds).toEqual(["dc1", "dc2"]);
  });

  test("a lone server that breaks each time is given up with its own error", async () => {
    const network = fakeNetwork({
      dc1: {
        entries: [],
        before() {
          throw new LdapFailure("connection-lost", { detail: "reset by peer" });
        },
      },
    });
    const result = await (await connected(network, "dc1")).search(users);
    expect(result).toMatchObject({ ok: false, error: { code: "connection-lost", detail: "reset by peer" } });
    expect(network.binds).toHaveLength(2);
  });

  test("a password refused at the next server ends the search", async () => {
    const network = fakeNetwork({
      dc1: { entries: [], before: lostAt(1) },
      dc2: { entries: [], refuses: "account-locked" },
      dc3: { entries: [] },
    });
    const result = await (await connected(network, "dc1", "dc2", "dc3")).search(users);
    expect(result).toMatchObject({ ok: false, error: { code: "account-locked" } });
    expect(network.binds).toEqual(["dc1", "dc2"]);
  });
});

test("a password refused at a fail-over is not tried again by the next search", async () => {
  const network = fakeNetwork({
    dc1: {
      entries: [],
      before() {
        throw new LdapFailure("connection-lost");
      },
    },
    dc2: { entries: [], refuses: "wrong-password" },
  });
  const session = await connected(network, "dc1", "dc2");
  for (let round = 0; round < 3; round += 1) {
    expect(await session.search(users)).toMatchObject({ ok: false, error: { code: "wrong-password" } });
  }
  expect(network.binds).toEqual(["dc1", "dc2"]);
});
