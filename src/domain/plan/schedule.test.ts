import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { schedule, type Task } from "./schedule.ts";

const task = (key: string, days: number, ...after: readonly string[]): Task => ({ key, days, after });

describe("a schedule", () => {
  it("begins each task when the last before it has ended, and says how far it can slip", () => {
    const times = schedule([task("c", 1, "a", "b"), task("a", 5), task("b", 2), task("d", 3)]);
    expect(Object.fromEntries(times)).toEqual({
      a: { from: 0, slack: 0 },
      b: { from: 0, slack: 3 },
      c: { from: 5, slack: 0 },
      d: { from: 0, slack: 3 },
    });
  });

  it("leaves out what is no task, and refuses a cycle by name", () => {
    expect(schedule([task("a", 1, "not here")]).get("a")).toEqual({ from: 0, slack: 0 });
    expect(schedule([]).size).toBe(0);
    expect(() => schedule([task("a", 1, "b"), task("b", 1, "a")])).toThrow("a comes before itself");
  });

  it("keeps every order, has a critical path, and does not depend on the order it is given", () => {
    const tasks = fc
      .array(fc.record({ days: fc.integer({ min: 1, max: 9 }), after: fc.array(fc.nat(20), { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 20,
      })
      .map((list) =>
        list.map(({ days, after }, index) =>
          task(`t${index}`, days, ...after.filter((other) => other < index).map((other) => `t${other}`)),
        ),
      );
    fc.assert(
      fc.property(tasks, (list) => {
        const times = schedule(list);
        const end = ({ key, days }: Task): number => (times.get(key)?.from ?? 0) + days;
        const finish = Math.max(...list.map(end));
        for (const one of list) {
          const { from = -1, slack = -1 } = times.get(one.key) ?? {};
          for (const before of list.filter(({ key }) => one.after.includes(key)))
            expect(from).toBeGreaterThanOrEqual(end(before));
          expect(slack).toBeGreaterThanOrEqual(0);
          expect(end(one) + slack).toBeLessThanOrEqual(finish);
        }
        expect(list.some((one) => times.get(one.key)?.slack === 0 && end(one) === finish)).toBe(true);
        expect(schedule(list.toReversed()).get("t0")).toEqual(times.get("t0"));
      }),
    );
  });
});
