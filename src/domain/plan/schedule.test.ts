import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { schedule, type Task } from "./schedule.ts";

const always = (): boolean => true;
const task = (key: string, days: number, ...after: readonly string[]): Task => ({
  key,
  days,
  after,
  pinned: null,
  mayWork: always,
  mayEnd: always,
});
const times = (tasks: readonly Task[]) =>
  Object.fromEntries([...schedule(tasks, 0)].map(([key, { start, end, latestEnd }]) => [key, [start, end, latestEnd]]));

describe("a schedule", () => {
  it("begins each task when the last before it has ended, and says how far it can slip", () => {
    expect(times([task("c", 1, "a", "b"), task("a", 5), task("b", 2), task("d", 3)])).toEqual({
      a: [0, 4, 4],
      b: [0, 1, 4],
      c: [5, 5, 5],
      d: [0, 2, 5],
    });
  });

  it("leaves out what is no task, and refuses a cycle by name", () => {
    expect(times([task("a", 1, "not here")])).toEqual({ a: [0, 0, 0] });
    expect(schedule([], 0).size).toBe(0);
    expect(() => schedule([task("a", 1, "b"), task("b", 1, "a")], 0)).toThrow("a comes before itself");
  });

  it("works on the days that can be worked on, and ends on one that will do, also when slipping", () => {
    const weekdays = (day: number): boolean => day % 7 < 5;
    const tuesdays = (day: number): boolean => day % 7 === 1;
    const change = { ...task("change", 3), mayWork: weekdays, mayEnd: tuesdays };
    const after = { ...task("after", 2, "change"), mayWork: weekdays };
    const long = { ...task("long", 12), mayWork: weekdays };
    expect(times([change, after, long])).toEqual({ change: [0, 8, 8], after: [9, 10, 15], long: [0, 15, 15] });
  });

  it("begins a pinned task on its day, and names what is not done by then", () => {
    const pinned = { ...task("pinned", 1, "a", "b"), pinned: 1 };
    const placed = schedule([task("a", 1), task("b", 4), pinned], 0).get("pinned");
    expect(placed).toEqual({ start: 1, end: 1, latestEnd: 3, begunBefore: ["b"] });
  });

  it("takes the next day where no day will ever do", () => {
    const never = { ...task("never", 2), mayEnd: () => false };
    expect(times([never])).toEqual({ never: [0, 1, 1] });
  });

  it("keeps every order, has a critical path, and does not depend on the order it is given", () => {
    const tasks = fc
      .array(
        fc.record({
          days: fc.integer({ min: 1, max: 9 }),
          after: fc.array(fc.nat(20), { maxLength: 3 }),
          off: fc.nat(6),
          ends: fc.integer({ min: 1, max: 5 }),
        }),
        { minLength: 1, maxLength: 20 },
      )
      .map((list) =>
        list.map(({ days, after, off, ends }, index) => ({
          ...task(`t${index}`, days, ...after.filter((other) => other < index).map((other) => `t${other}`)),
          mayWork: (day: number) => day % 7 !== off,
          mayEnd: (day: number) => day % ends === 0,
        })),
      );
    fc.assert(
      fc.property(tasks, (list) => {
        const placed = schedule(list, 0);
        const of = (key: string) => placed.get(key) ?? { start: -1, end: -1, latestEnd: -1 };
        const finish = Math.max(...list.map(({ key }) => of(key).end));
        for (const one of list) {
          const { start, end, latestEnd } = of(one.key);
          for (const before of one.after) expect(start).toBeGreaterThan(of(before).end);
          expect([one.mayWork(start), one.mayWork(end), one.mayEnd(end)]).toEqual([true, true, true]);
          expect(latestEnd).toBeGreaterThanOrEqual(end);
          expect(latestEnd).toBeLessThanOrEqual(finish);
        }
        expect(list.some(({ key }) => of(key).latestEnd === of(key).end && of(key).end === finish)).toBe(true);
        expect(schedule(list.toReversed(), 0).get("t0")).toEqual(placed.get("t0"));
      }),
    );
  });
});
