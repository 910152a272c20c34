import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { CallOptions, DirectoryConnector, DirectorySession } from "#main/ports/directory.ts";

import { FakeDirectory } from "../testing/fake-directory.ts";
import { FakeForest } from "../testing/fake-forest.ts";
import { aTarget, typed } from "../testing/run.ts";
import { Sessions } from "./sessions.ts";

const corp = "corp.example.com";
const { target } = aTarget(corp);
const directory = () => new FakeDirectory().add(new FakeForest({ name: corp }).server(corp));
const over = (connector: DirectoryConnector, signal = new AbortController().signal) =>
  new Sessions({ directory: connector, signal, connectTimeoutMs: 1000, perServer: 2 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Sessions", () => {
  it("says which domain and forest a server leads to", async () => {
    expect(await over(directory()).locate(target)).toMatchObject({
      ok: true,
      value: { domain: corp, domainDn: "DC=corp,DC=example,DC=com", forest: corp },
    });
  });

  it("gives every server of a target its time", async () => {
    const asked: CallOptions[] = [];
    const connector: DirectoryConnector = {
      connect: (_, options = {}) => {
        asked.push(options);
        return new Promise(() => undefined);
      },
    };
    const three = { ...target, servers: [0, 1, 2].flatMap(() => target.servers) };
    const pending = over(connector).locate(three);
    await vi.advanceTimersByTimeAsync(2999);
    expect(asked[0]).toMatchObject({ timeoutMs: 3000, signal: { aborted: false } });
    await vi.advanceTimersByTimeAsync(1);
    expect(await pending).toMatchObject({ ok: false, error: { code: "timeout" } });
    expect(asked[0]?.signal?.aborted).toBe(true);
  });

  it("closes a session that arrives after the run", async () => {
    let arrive: (session: DirectorySession) => void = () => undefined;
    const connector: DirectoryConnector = {
      connect: () => new Promise((resolve) => (arrive = (value) => resolve({ ok: true, value }))),
    };
    const sessions = over(connector);
    const pending = sessions.locate(target);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await pending).toMatchObject({ ok: false });
    await sessions.closeAll();
    const fake = directory();
    const late = await fake.connect(target);
    if (late.ok) arrive(late.value);
    await vi.waitFor(() => expect(fake.openSessions).toBe(0));
  });

  it("makes a connector that breaks an internal error, and a cancelled run cancelled", async () => {
    const breaking: DirectoryConnector = { connect: () => Promise.reject(new TypeError("bad")) };
    expect(await over(breaking).locate(target)).toMatchObject({
      error: { code: "internal", detail: "TypeError: bad" },
    });
    expect(await over(directory(), AbortSignal.abort()).locate(target)).toMatchObject({ error: { code: "cancelled" } });
  });

  it("shows a typed password that was refused to no other server that was named for the domain", async () => {
    const fake = new FakeDirectory().add({ ...new FakeForest({ name: corp }).server(corp), admits: () => false });
    const sessions = over(fake);
    const asked = { ...target, identity: typed("reader") };
    await Promise.all([sessions.locate(asked), sessions.locate(asked), sessions.locate(asked)]);
    expect(fake.connected).toHaveLength(1);
  });

  it("gives each server one gate", async () => {
    const sessions = over(directory());
    const [one, two] = await Promise.all([sessions.locate(target), sessions.locate(target)]);
    if (!one.ok || !two.ok) throw new Error("not located");
    expect(sessions.gateOf(one.value.session)).toBe(sessions.gateOf(two.value.session));
  });
});
