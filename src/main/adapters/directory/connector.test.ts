import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { DirectorySession, DirectoryTarget, SearchRequest } from "#main/ports/directory.ts";

import { forkedChildren, hostProcessPath } from "./child.ts";
import { processConnector } from "./connector.ts";
import { serveSession } from "./host-server.ts";
import type { FromHost, ToHost } from "./protocol.ts";
import { aTarget, fakeNetwork, someEntries, text } from "./testing/fake-directory.ts";
import { doomedAppScript, fakeHostScript, typescriptLoader } from "./testing/fake-host.ts";

// Real processes start slowly on a busy computer; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });
const eventually = (expectation: () => void): Promise<void> => vi.waitFor(expectation, { timeout: 30_000 });

const users: SearchRequest = { base: "DC=corp,DC=example,DC=com", scope: "subtree", attributes: ["cn"] };

/** Directory processes hold a connection to this socket while they live. */
class LifeLine {
  readonly #folder = mkdtempSync(join(tmpdir(), "groundcheck-test-"));
  readonly path = process.platform === "win32" ? `\\\\.\\pipe\\gc-${process.pid}` : join(this.#folder, "life");
  readonly #sockets: Socket[] = [];
  readonly #server: Server = createServer((socket) => {
    socket.on("error", () => {}).on("data", (chunk: Buffer) => (this.said += chunk.toString("utf8")));
    this.#sockets.push(socket);
  });
  said = "";

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(this.path, resolve));
  }

  get started(): number {
    return this.#sockets.length;
  }

  get alive(): number {
    return this.#sockets.filter((socket) => !socket.closed).length;
  }

  close(): void {
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const lifeLine = { current: new LifeLine() };
const sessions: DirectorySession[] = [];
beforeEach(async () => {
  lifeLine.current = new LifeLine();
  await lifeLine.current.listen();
});
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.close()));
  lifeLine.current.close();
});

const spawn = forkedChildren(fakeHostScript, typescriptLoader);
const connector = processConnector({ spawn, graceMs: 30_000 });
/** For processes that never confirm. */
const impatient = processConnector({ spawn, graceMs: 50 });

function watched(host: string): DirectoryTarget {
  return { ...aTarget(host), servers: [{ host, port: 389, name: lifeLine.current.path }] };
}

async function connected(host: string, by = connector): Promise<DirectorySession> {
  const result = await by.connect(watched(host));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail ?? ""}`);
  sessions.push(result.value);
  return result.value;
}

describe("a session in its own process", () => {
  test("reads all pages in order, with bytes and parts of attributes intact", async () => {
    const session = await connected("dc1");
    const names: string[] = [];
    const result = await session.searchPages(users, (page) => {
      for (const entry of page) names.push(...(entry.attributes.get("cn") ?? []).map(text));
    });
    expect(result).toMatchObject({ ok: true, value: { entryCount: 3500, server: { server: "dc1", port: 389 } } });
    expect(names).toEqual(Array.from({ length: 3500 }, (_, index) => `u${index}`));

    const groups = await connected("dc-with-large-group");
    const group = await groups.search({ ...users, attributes: ["member"] });
    expect(group.ok && group.value.entries[0]?.attributes.get("member")?.map(text)).toEqual(["CN=a", "CN=b", "CN=c"]);
  });

  test("ends when the session is closed", async () => {
    const session = await connected("dc1");
    await session.close();
    await eventually(() => expect(lifeLine.current.alive).toBe(0));
    expect(await session.search(users)).toMatchObject({ ok: false, error: { code: "connection-lost" } });
    expect(lifeLine.current.started).toBe(1);
  });

  test("gets the password by message, never as an argument", async () => {
    const target = watched("dc1");
    const wrong = { kind: "password", user: "reader", password: "Wr0ng-secret" } as const;
    const refused = await connector.connect({ ...target, identity: wrong });
    expect(refused).toMatchObject({ ok: false, error: { code: "wrong-password" } });
    await eventually(() => expect(lifeLine.current.said).toContain("fake-host-process"));
    expect(lifeLine.current.said).not.toContain("secret");
    expect(JSON.stringify(refused)).not.toContain("secret");
    await eventually(() => expect(lifeLine.current.alive).toBe(0));
  });

  test("a cancelled search is cancelled at once, and a process that blocks is killed and replaced", async () => {
    const session = await connected("dc-that-blocks", impatient);
    const stop = new AbortController();
    const pending = session.search(users, { signal: stop.signal });
    const neighbour = session.search(users, { timeoutMs: 60_000 });
    await nextTurn();
    stop.abort();
    expect(await pending).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(lifeLine.current.alive).toBe(1);
    // The neighbour's process was killed under it; it moves to a new one, which blocks as well and is closed.
    await eventually(() => expect(lifeLine.current.started).toBe(2));
    await eventually(() => expect(lifeLine.current.alive).toBe(1));
    await session.close();
    expect(await neighbour).toMatchObject({ ok: false, error: { code: "connection-lost" } });
    await eventually(() => expect(lifeLine.current.alive).toBe(0));
  });

  test("searches cancelled between two pages give their places back", async () => {
    const session = await connected("dc1");
    for (let round = 0; round < 3; round += 1) {
      const stop = new AbortController();
      const pages: number[] = [];
      const search = session.searchPages(
        users,
        (page) => {
          pages.push(page.length);
          stop.abort();
        },
        { signal: stop.signal },
      );
      expect(await search).toMatchObject({ ok: false, error: { code: "cancelled" } });
    }
    expect(await session.search(users)).toMatchObject({ ok: true });
  });

  test("a cancelled search that the process confirms leaves the session as it was", async () => {
    const session = await connected("dc1");
    const stop = new AbortController();
    const cancelled = await session.searchPages(users, () => stop.abort(), { signal: stop.signal });
    expect(cancelled).toMatchObject({ ok: false, error: { code: "cancelled" } });
    const result = await session.search(users);
    expect(result.ok && result.value.entryCount).toBe(3500);
    expect(lifeLine.current.started).toBe(1);
  });

  test("a process that crashes costs that search alone, and says how it ended", async () => {
    const session = await connected("dc-that-crashes");
    const result = await session.search(users);
    expect(result).toMatchObject({ ok: false, error: { code: "connection-lost" } });
    expect(result.ok ? "" : result.error.detail).toMatch(/the directory process ended with (SIGABRT|code \d+)/u);
  });

  test("a mistake in a page handler is thrown, not swallowed", async () => {
    const session = await connected("dc1");
    const mistake = new TypeError("a mistake");
    const run = session.searchPages(users, () => {
      throw mistake;
    });
    await expect(run).rejects.toBe(mistake);
  });

  test("dies with the app that started it", async () => {
    const app = fork(doomedAppScript, [lifeLine.current.path], { execArgv: typescriptLoader, stdio: "ignore" });
    await eventually(() => expect(lifeLine.current.alive).toBe(1)).finally(() => app.kill("SIGKILL"));
    await eventually(() => expect(lifeLine.current.alive).toBe(0));
  });

  test("a script that does not exist is an error, not a wait", async () => {
    const broken = processConnector({ spawn: forkedChildren("/nowhere/host-process.js", []) });
    const result = await broken.connect(aTarget("dc1"));
    expect(result).toMatchObject({ ok: false, error: { code: "connection-lost" } });
    expect(result.ok ? "" : result.error.detail).toContain("Cannot find module");
  });
});

describe("the directory process", () => {
  test("sends no more than two pages ahead of the app", async () => {
    const network = fakeNetwork({ dc1: { entries: someEntries(900) } });
    const said: FromHost[] = [];
    let tell: (message: ToHost) => void = () => {};
    serveSession(
      { post: (message) => said.push(message), onMessage: (listener) => (tell = listener) },
      network.open,
      () => {},
    );
    const pages = (): number => said.filter(({ kind }) => kind === "page").length;
    tell({ kind: "connect", id: 1, target: plain(aTarget("dc1")), timeoutMs: null });
    await eventually(() => expect(said).toHaveLength(1));
    const request = { ...users, attributes: ["cn"], filter: "(cn=*)", pageSize: 100 };
    tell({ kind: "search", id: 2, request, timeoutMs: null });
    await eventually(() => expect(pages()).toBe(2));
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    expect(pages()).toBe(2);
    expect(network.queries.length).toBeLessThanOrEqual(3);
    for (let turn = 3; turn <= 9; turn += 1) {
      tell({ kind: "next", id: 2 });
      await eventually(() => expect(pages()).toBe(turn));
    }
    await eventually(() => expect(said.at(-1)).toMatchObject({ kind: "done", id: 2, totals: { entryCount: 900 } }));
  });

  test("its script lies beside the source, and beside or above a bundle", () => {
    expect(hostProcessPath("file:///app/src/main/adapters/directory/child.ts")).toMatch(/directory.host-process\.ts$/u);
    expect(hostProcessPath("file:///app/out/main/index.js")).toMatch(/main.host-process\.js$/u);
    expect(hostProcessPath()).toMatch(/directory.host-process\.ts$/u);
  });
});

function plain(target: DirectoryTarget) {
  return {
    servers: target.servers.map((server) => ({ ...server })),
    identity: { ...target.identity },
    trust: { authorities: [], fingerprints: [] },
  };
}
