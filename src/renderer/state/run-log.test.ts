import { describe, expect, it } from "vitest";
import { aRunRow } from "#renderer/testing/assessments.ts";
import type { RunRow } from "#domain/contract/run.ts";
import { begunLog, emptyRunLog, endedLog, joinedLog, lastMinute, withRows } from "./run-log.ts";

const start = Date.parse("2026-11-25T09:00:00Z");
const none = { before: () => undefined, forests: new Set<string | null>() };
const after = (before: RunRow) => ({ before: () => before, forests: new Set([before.forest]) });

describe("the log of a run", () => {
  it("counts objects in the second in which they came, and the seconds between as none", () => {
    const first = aRunRow({ count: 100 });
    let log = withRows(begunLog(emptyRunLog, start), [first], none, start + 200);
    log = withRows(log, [aRunRow({ count: 150 })], after(first), start + 700);
    log = withRows(log, [aRunRow({ count: 190 })], after(aRunRow({ count: 150 })), start + 3100);
    expect(lastMinute(log, start + 4000)).toEqual([150, 0, 0, 40]);
    expect(log).toMatchObject({ objects: 190, peak: 150 });
  });

  it("leaves the second that is not over out of the chart", () => {
    const log = withRows(begunLog(emptyRunLog, start), [aRunRow({ count: 5 })], none, start + 100);
    expect(lastMinute(log, start + 900)).toEqual([]);
  });

  it("keeps a minute and no more", () => {
    let log = begunLog(emptyRunLog, start);
    for (let second = 0; second < 200; second += 1) {
      log = withRows(log, [aRunRow({ count: second + 1 })], after(aRunRow({ count: second })), start + second * 1000);
    }
    expect(log.seconds).toHaveLength(60);
    expect(lastMinute(log, start + 200_000)).toEqual(Array.from({ length: 60 }, () => 1));
  });

  it("counts a collector that is asked again from zero", () => {
    const log = withRows(begunLog(emptyRunLog, start), [aRunRow({ count: 7 })], after(aRunRow({ count: 500 })), start);
    expect(log.objects).toBe(7);
  });

  it("tells of start, new forests, failures and end, newest first", () => {
    const failed = aRunRow({
      state: "failed",
      elapsedMs: 20_000,
      error: { code: "timeout", asked: "search", detail: null },
    });
    let log = withRows(begunLog(emptyRunLog, start), [failed], none, start + 1000);
    log = endedLog(log, { isComplete: false, done: 1, total: 3 }, start + 2000);
    expect(log.happened.map(({ kind }) => kind)).toEqual(["ended", "failed", "forest", "started"]);
    expect(new Set(log.happened.map(({ id }) => id)).size).toBe(4);
    expect(log.endedAtMs).toBe(start + 2000);
  });

  it("does not tell again of a failure that a later run leaves as it is", () => {
    const failed = aRunRow({ state: "failed", error: { code: "timeout", asked: "search", detail: null } });
    const log = begunLog(emptyRunLog, start);
    expect(withRows(log, [{ ...failed }], after(failed), start)).toEqual(log);
    const again = withRows(log, [{ ...failed, elapsedMs: 900 }], after(failed), start);
    expect(again.happened[0]?.kind).toBe("failed");
  });

  it("keeps the last fifty events", () => {
    let log = emptyRunLog;
    for (let run = 0; run < 60; run += 1) log = begunLog(log, start + run);
    expect(log.happened).toHaveLength(50);
    expect(log.happened[0]?.atMs).toBe(start + 59);
  });

  it("takes the start of a run it joins from what its collectors say", () => {
    const rows = [aRunRow({ elapsedMs: 30_000, lastActivityAt: "2026-11-25T09:00:40Z" }), aRunRow({ elapsedMs: 0 })];
    expect(joinedLog(rows, start + 45_000)).toMatchObject({ startedAtMs: start, measuredFromMs: start + 45_000 });
  });
});
