import { describe, expect, it } from "vitest";

import { checks } from "#domain/checks/index.ts";
import { rules } from "#domain/options/rules.ts";

import { effects } from "./effects/index.ts";
import { fixData, fixes, type FixData } from "./fixes.ts";

const data: Readonly<Record<string, FixData>> = fixes;
const named = new Set(
  checks.flatMap(({ strings }) => [strings.fix.id, ...Object.values(strings.fixes ?? {}).map(({ id }) => id)]),
);

/** The fixes that come before one, its own name first; throws where it comes before itself. */
function before(id: string, path: readonly string[] = []): readonly string[] {
  if (path.includes(id)) throw new Error(`cycle: ${[...path, id].join(" -> ")}`);
  return [id, ...(data[id]?.requires ?? []).flatMap((first) => before(first, [...path, id]))];
}

describe("the fixes", () => {
  it("are those that checks name, no more and no less", () => {
    expect(Object.keys(data).toSorted()).toEqual([...named].toSorted());
  });

  it("require only what there is, and none of them itself", () => {
    for (const id of Object.keys(data)) expect(before(id).filter((first) => fixData(first) === null)).toEqual([]);
    expect(before("enable-suffix-routing")).toContain("replace-old-controller");
  });

  it("have sound figures: work fits into the days, and a risk above low has a change window", () => {
    const hoursADay = 8;
    for (const [id, { hours, days, risk, needsWindow }] of Object.entries(data)) {
      expect([id, hours > 0, days >= 1, hours <= days * hoursADay]).toEqual([id, true, true, true]);
      expect([id, risk === "low" || needsWindow]).toEqual([id, true]);
    }
  });

  it("are there for every rule that blocks or warns and is judged", () => {
    const judged = new Set(checks.flatMap(({ check }) => check.rules));
    const ruled = [...rules.values()].filter(({ id, effect }) => judged.has(id) && /^(?:blocks|warns)$/u.test(effect));
    expect(ruled.length).toBeGreaterThan(30);
    const without = ruled.filter(({ id }) =>
      checks.some(({ check, strings }) => check.rules.includes(id) && fixData(strings.fix.id) === null),
    );
    expect(without).toEqual([]);
  });

  it("are played through only where they are known", () => {
    expect(Object.keys(effects).filter((id) => !(id in data))).toEqual([]);
    expect(fixData("no-such-fix")).toBeNull();
  });
});
