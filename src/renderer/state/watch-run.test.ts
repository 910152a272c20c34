import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/contract/assessment.ts";
import { placeKey } from "#domain/contract/place-key.ts";
import type { RunRow } from "#domain/contract/run.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { anAssessment, aRunRow } from "#renderer/testing/assessments.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { createAppStore } from "./store.ts";

const sample = ok(openedOf(oneCleanForest()));
const start = Date.parse("2026-11-25T09:00:00Z");
const failed = (key: RunRow["key"]) =>
  aRunRow({ key, state: "failed", elapsedMs: 10, error: { code: "timeout", asked: "search", detail: null } });

async function opened(assessment: Partial<Assessment> = {}, calls: FakeAnswers["calls"] = {}) {
  const given = anAssessment(assessment);
  const clock = { nowMs: start };
  const bridge = createFakeBridge({
    sample,
    calls: { "assessment/open": () => ok(given), "run/start": () => ok(null), ...calls },
  });
  const store = createAppStore(bridge, () => new Date(clock.nowMs));
  store.getState().followRuns();
  await store.getState().openAssessment(given.id);
  const tell = (rows: RunRow[]) => bridge.announce("run/progress", { id: given.id, rows });
  const end = () => bridge.announce("run/ended", { id: given.id, isComplete: true, error: null });
  const log = () => store.getState().gatherView.log;
  return { store, clock, tell, end, log };
}

describe("watching a run", () => {
  it("times it from its start to its end, whatever step is on screen", async () => {
    const { store, clock, tell, end, log } = await opened();
    store.getState().showStep("findings");
    await store.getState().startRun({ kind: "missing" });
    tell([aRunRow({ count: 10 })]);
    clock.nowMs += 5000;
    end();
    expect(log()).toMatchObject({ startedAtMs: start, endedAtMs: start + 5000, objects: 10 });
    expect(log().happened.map(({ kind }) => kind)).toEqual(["ended", "forest", "started"]);
  });

  it("begins once when the first rows come before the answer to its start", async () => {
    const { store, tell, log } = await opened();
    const starting = store.getState().startRun({ kind: "missing" });
    tell([aRunRow()]);
    await starting;
    expect(log().happened.filter(({ kind }) => kind === "started")).toHaveLength(1);
  });

  it("writes nothing of a run that does not start", async () => {
    const error = { code: "password-needed", asked: "sign in", detail: null } as const;
    const { store, log } = await opened({}, { "run/start": () => err(error) });
    await store.getState().startRun({ kind: "missing" });
    expect(log().happened).toEqual([]);
  });

  it("joins a run that was under way when the assessment was opened", async () => {
    const { log } = await opened({ isRunning: true, rows: [aRunRow({ elapsedMs: 0 })] });
    expect(log()).toMatchObject({ startedAtMs: start, endedAtMs: null });
  });

  it("unfolds the first failures of a run and no more", async () => {
    const { store, tell } = await opened({ isRunning: true });
    const rows = (["forest", "sites", "partitions", "recycleBin"] as const).map(failed);
    tell(rows);
    expect(store.getState().gatherView.openFailures).toEqual(rows.slice(0, 3).map(placeKey));
  });

  it("leaves nothing of one assessment to another", async () => {
    const { store, tell } = await opened({ isRunning: true });
    tell([failed("sites")]);
    store.setState({ assessment: null });
    expect(store.getState().gatherView).toMatchObject({ openFailures: [], log: { happened: [] } });
  });
});
