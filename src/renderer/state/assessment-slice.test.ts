import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/contract/assessment.ts";
import type { ConnectionRow } from "#domain/contract/connection.ts";
import type { RunRow } from "#domain/contract/run.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { createAppStore } from "./store.ts";

const id = "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d";
const own: ConnectionRow = {
  id: "own-domain",
  server: null,
  user: null,
  fingerprints: [],
  result: null,
  hasPassword: false,
};
const empty: Assessment = {
  id,
  createdAt: "2026-11-25T09:00:00Z",
  profile: emptyProfile,
  profileDrafts: {},
  connections: [own],
  rows: [],
  isRunning: false,
  estate: null,
};
const sample = ok(openedOf(oneCleanForest(), { source: { kind: "sample", name: "sample-estate.zip" } }));
const estate = openedOf(oneCleanForest());
const row: RunRow = {
  forest: "corp.example.com",
  domain: null,
  key: "forest",
  state: "reading",
  reason: null,
  server: "dc1.corp.example.com",
  count: 1,
  ratePerSecond: 1,
  elapsedMs: 10,
  lastActivityAt: "2026-11-25T09:00:00Z",
  error: null,
};

async function begun(calls: FakeAnswers["calls"] = {}) {
  const bridge = createFakeBridge({ sample, calls: { "assessment/create": () => ok(empty), ...calls } });
  const store = createAppStore(bridge);
  store.getState().followRuns();
  await store.getState().newAssessment();
  return { bridge, store };
}

describe("the open assessment", () => {
  it("begins at the profile, with no estate on screen", async () => {
    const { store } = await begun();
    expect(store.getState()).toMatchObject({ step: "profile", estate: { phase: "none" }, assessment: { id } });
  });

  it("says why when it cannot be begun, and stays where it is", async () => {
    const error = { code: "disk-full", asked: "write", detail: null } as const;
    const { store } = await begun({ "assessment/create": () => err(error) });
    expect(store.getState()).toMatchObject({ step: "start", assessment: null, notice: error });
  });

  it("goes on at the run when it was interrupted, and at the options when it is complete", async () => {
    const interrupted = {
      ...estate,
      result: { ...estate.result, gatheredAt: { startedAt: estate.madeAt, finishedAt: null } },
    };
    const steps = [];
    for (const shown of [interrupted, estate]) {
      const { store } = await begun({ "assessment/open": () => ok({ ...empty, estate: shown }) });
      await store.getState().openAssessment(id);
      steps.push(store.getState().step);
    }
    expect(steps).toEqual(["gather", "sign-in-options"]);
  });

  it("sends a password to be tried and keeps it nowhere", async () => {
    const tried: ConnectionRow = { ...own, user: "CORP\\reader", hasPassword: true };
    const { store, bridge } = await begun({ "connections/try": () => ok(tried) });
    const trying = store.getState().tryConnection({ ...own, user: "CORP\\reader" }, "typed-Passw0rd");
    expect(store.getState().assessment?.trying).toEqual(["own-domain"]);
    await trying;
    expect(store.getState().assessment).toMatchObject({ trying: [], connections: [tried] });
    expect(bridge.asked.at(-1)?.input).toMatchObject({ password: "typed-Passw0rd" });
    expect(JSON.stringify(store.getState())).not.toContain("typed-Passw0rd");
  });

  it("follows its run: rows, what is judged on the way, the end", async () => {
    const { store, bridge } = await begun({ "run/start": () => ok(null) });
    await store.getState().startRun({ kind: "missing" });
    expect(store.getState().assessment?.run).toBe("running");
    bridge.announce("run/progress", { id, rows: [row] });
    bridge.announce("run/progress", { id, rows: [{ ...row, state: "collected" }] });
    bridge.announce("assessment/judged", { id, estate });
    bridge.announce("run/ended", { id, isComplete: true, error: null });
    const { assessment, estate: shown } = store.getState();
    expect([...(assessment?.rows.values() ?? [])].map(({ state }) => state)).toEqual(["collected"]);
    expect(assessment).toMatchObject({ run: "idle", runError: null });
    expect(shown).toEqual({ phase: "opened", bundle: estate });
  });

  it("takes nothing from the run of another assessment", async () => {
    const { store, bridge } = await begun();
    const other = "11111111-7f63-4c58-9d0b-0f4f2a3b1c5d";
    bridge.announce("run/progress", { id: other, rows: [row] });
    bridge.announce("assessment/judged", { id: other, estate });
    expect(store.getState().assessment?.rows.size).toBe(0);
    expect(store.getState().estate.phase).toBe("none");
  });

  it("says why a run did not start", async () => {
    const error = { code: "password-needed", asked: "sign in", detail: null } as const;
    const { store } = await begun({ "run/start": () => err(error) });
    await store.getState().startRun({ kind: "missing" });
    expect(store.getState().assessment).toMatchObject({ run: "idle", runError: error });
  });

  it("lets no bundle take its place while it gathers", async () => {
    const { store } = await begun({ "run/start": () => ok(null) });
    await store.getState().startRun({ kind: "missing" });
    await store.getState().openSample();
    expect(store.getState()).toMatchObject({ assessment: { id }, notice: { code: "already-running" } });
  });

  it("keeps filters and selections when what is known grows", async () => {
    const { store, bridge } = await begun();
    bridge.announce("assessment/judged", { id, estate });
    store.getState().changeFindingsView({ search: "works" });
    bridge.announce("assessment/judged", { id, estate: { ...estate } });
    expect(store.getState().findingsView.search).toBe("works");
  });

  it("leaves the screen when it is deleted", async () => {
    const { store } = await begun({ "assessment/delete": () => ok(null) });
    await store.getState().deleteAssessment(id);
    expect(store.getState()).toMatchObject({ assessment: null, step: "start" });
  });

  it("shows changed connections at once, so that two quick changes both stay", async () => {
    const { store, bridge } = await begun({
      "connections/save": ({ connections }) =>
        ok(connections.map((each) => ({ ...each, result: null, hasPassword: false }))),
    });
    const typed = { id: "server-1", server: "dc1.partner.example.net", user: null, fingerprints: [] };
    const first = store.getState().saveConnections([own, typed]);
    const shown = store.getState().assessment?.connections ?? [];
    expect(shown).toHaveLength(2);
    const second = store.getState().saveConnections(shown.map((each) => ({ ...each, user: "reader" })));
    await first;
    expect(store.getState().assessment?.connections.map(({ user }) => user)).toEqual(["reader", "reader"]);
    await second;
    expect(bridge.asked.at(-1)).toMatchObject({ input: { connections: [{ user: "reader" }, { user: "reader" }] } });
    expect(store.getState().assessment?.connections.map(({ user }) => user)).toEqual(["reader", "reader"]);
  });

  it("keeps changed connections on screen when they could not be stored", async () => {
    const error = { code: "disk-full", asked: "write", detail: null } as const;
    const { store } = await begun({ "connections/save": () => err(error) });
    await store.getState().saveConnections([{ ...own, user: "reader" }]);
    expect(store.getState().assessment).toMatchObject({ saveError: error, connections: [{ user: "reader" }] });
  });
});
