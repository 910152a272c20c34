import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { arrowPath } from "./plan-arrow.ts";
import { axisFlags } from "./axis-flags.ts";
import type { PlanChanges, PlanLine, PlanMarks } from "./plan-chart-data.ts";
import { PlanChart, type PlanChartProps } from "./plan-chart.tsx";
import { planKey } from "./plan-keys.ts";
import { dayWidth, PlanScale } from "./plan-scale.ts";
import { movedStart } from "./use-bar-drag.ts";

const line = (key: string, changes: Partial<PlanLine> = {}): PlanLine => ({
  key,
  number: Number(key),
  name: `Item ${key}`,
  place: "corp.example.com",
  owner: "AD team",
  days: 2,
  duration: "2 days",
  start: "2026-11-26",
  end: "2026-11-27",
  slackDays: 1,
  isDone: false,
  trouble: "",
  after: [],
  ...changes,
});
const marks: PlanMarks = { today: "2026-11-25", target: null, finish: null, freezes: [], calls: [] };
const lines = [line("1", { slackDays: 0 }), line("2", { after: ["1"], start: "2026-11-30", end: "2026-12-01" })];

function show(changes: Partial<PlanChartProps> = {}) {
  const spies = {
    onMark: vi.fn<PlanChanges["onMark"]>(),
    onMove: vi.fn<PlanChanges["onMove"]>(),
    onStretch: vi.fn<PlanChanges["onStretch"]>(),
  };
  const onSelect = vi.fn<PlanChartProps["onSelect"]>();
  renderPart(
    <PlanChart
      groups={[{ id: "trusts", title: "Trusts", counts: "2 items", isOpen: true, lines }]}
      marks={marks}
      shape="timeline"
      selectedKey="1"
      onSelect={onSelect}
      onTurn={() => undefined}
      changes={spies}
      scrollTop={null}
      onScrolled={() => undefined}
      {...changes}
    />,
  );
  return { ...spies, onSelect };
}

describe("the chart of a plan", () => {
  it("reads each row as a sentence, with what comes first", () => {
    show();
    expect(screen.getByRole("row", { selected: true }).getAttribute("aria-label")).toBe(
      "1. Item 1, corp.example.com, AD team, 2 days, Thu 26 Nov 2026 to Fri 27 Nov 2026, on the critical path",
    );
    expect(screen.getByRole("row", { name: /^2\. .*can slip by 1 working day, after 1$/u })).toBeDefined();
  });

  it("brings the days of a chosen line into view when they are not, and leaves the others where they are", () => {
    const width = vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
    const far = line("1", { start: "2027-01-11", end: "2027-01-12" });
    show({ groups: [{ id: "trusts", title: "Trusts", counts: "1 item", isOpen: true, lines: [far] }] });
    // From Monday 23 November to the bar, less a week before it.
    expect(screen.getByRole("treegrid").scrollLeft).toBe((49 - 7) * dayWidth);
    cleanup();
    show();
    expect(screen.getByRole("treegrid").scrollLeft).toBe(0);
    width.mockRestore();
  });

  it("moves, stretches and ticks by keyboard, and goes from row to row", async () => {
    const { onMark, onMove, onStretch, onSelect } = show();
    const user = userEvent.setup();
    screen.getByRole("row", { selected: true }).focus();
    await user.keyboard("{Control>}{ArrowRight}{/Control}");
    expect(onMove).toHaveBeenLastCalledWith("1", "2026-11-27");
    await user.keyboard("{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}");
    expect(onStretch).toHaveBeenLastCalledWith("1", 3);
    await user.keyboard(" ");
    expect(onMark).toHaveBeenLastCalledWith("1", true);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onSelect).toHaveBeenLastCalledWith("2");
  });

  it("changes nothing where it is read only, and shows days as columns in the list", async () => {
    show({ changes: undefined, shape: "list" });
    expect(screen.getByRole("checkbox", { name: "1. Item 1 is done" }).hasAttribute("disabled")).toBe(true);
    expect(screen.getByText("Mon 30 Nov 2026")).toBeDefined();
    const user = userEvent.setup();
    screen.getByRole("row", { selected: true }).focus();
    await user.keyboard("{Control>}{ArrowRight}{/Control}");
    expect(screen.getByRole("row", { selected: true })).toBe(document.activeElement);
  });
});

describe("a key on a line of the plan", () => {
  const press = (key: string, of: PlanLine, mods: { ctrlKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {}) => {
    const told: unknown[] = [];
    const tell =
      (what: string) =>
      (...args: unknown[]): void =>
        void told.push([what, ...args]);
    const meant = planKey({ key, ctrlKey: false, shiftKey: false, altKey: false, ...mods }, of, {
      onMark: tell("mark"),
      onMove: tell("move"),
      onStretch: tell("stretch"),
    });
    return { meant, told };
  };

  it("passes over weekends, never goes below a day, and leaves what is done", () => {
    const monday = line("1", { start: "2026-11-30", days: 1 });
    expect(press("ArrowLeft", monday, { ctrlKey: true }).told).toEqual([["move", "1", "2026-11-27"]]);
    expect(press("ArrowLeft", monday, { ctrlKey: true, shiftKey: true })).toEqual({ meant: true, told: [] });
    expect(press("ArrowLeft", line("1", { isDone: true }), { ctrlKey: true }).meant).toBe(false);
    expect(press("ArrowLeft", monday).meant).toBe(false);
    expect(press(" ", monday, { altKey: true }).meant).toBe(false);
  });

  it("moves by days of the calendar to a working day in the same direction", () => {
    expect(movedStart("2026-11-27", 1)).toBe("2026-11-30");
    expect(movedStart("2026-11-30", -1)).toBe("2026-11-27");
    expect(movedStart("2026-11-25", 2)).toBe("2026-11-27");
  });
});

describe("the days of the chart", () => {
  it("begin on the Monday before everything that is shown", () => {
    const scale = new PlanScale(lines, { ...marks, target: "2026-12-18" });
    expect(scale.weeks[0]).toEqual({ day: "2026-11-23", x: 0 });
    expect(scale.x("2026-11-25")).toBe(2 * dayWidth);
    expect(scale.width).toBeGreaterThan(scale.x("2026-12-18"));
  });

  it("put words that would meet into lines of their own", () => {
    const close = { ...marks, target: "2026-11-26", calls: ["2026-11-27", "2027-02-01"] };
    const flags = axisFlags(close, new PlanScale(lines, close));
    expect(flags.map(({ kind, lane }) => [kind, lane])).toEqual([
      ["today", 0],
      ["target", 1],
      ["call", 2],
      ["call", 0],
    ]);
  });

  it("draw an arrow straight where there is room, and round between the lines where there is none", () => {
    expect(arrowPath({ left: 0, right: 10, y: 5 }, { left: 40, right: 50, y: 35 })).toBe("M10 5H16V35H35");
    expect(arrowPath({ left: 0, right: 30, y: 5 }, { left: 20, right: 50, y: 35 })).toBe("M30 5H36V16H9V35H15");
  });
});
