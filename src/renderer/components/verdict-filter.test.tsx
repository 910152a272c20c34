import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Verdict } from "#domain/checks/finding.ts";
import { renderPart } from "#renderer/testing/render.tsx";
import { VerdictFilter } from "./verdict-filter.tsx";

const counts = { fail: 7, warn: 19, unknown: 0, manual: 4, pass: 141, notApplicable: 49 };

function show(chosen: readonly Verdict[]): { readonly changes: (readonly Verdict[])[] } {
  const changes: (readonly Verdict[])[] = [];
  renderPart(<VerdictFilter counts={counts} chosen={chosen} onChange={(next) => changes.push(next)} />);
  return { changes };
}

describe("VerdictFilter", () => {
  it("shows a count for every verdict, which add up to the total", () => {
    show(["fail"]);
    const shown = screen.getAllByRole("button").map((chip) => Number(/\d+/u.exec(chip.textContent ?? "")?.[0]));
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(220);
  });

  it("tells which verdicts are shown", () => {
    show(["fail", "warn"]);
    expect(screen.getByRole("button", { name: "7 Fail", pressed: true })).toBeDefined();
    expect(screen.getByRole("button", { name: "141 Pass", pressed: false })).toBeDefined();
  });

  it("adds and takes away by keyboard, in a fixed order", async () => {
    const { changes } = show(["warn"]);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(" ");
    await user.tab();
    await user.keyboard("{Enter}");
    expect(changes).toEqual([["fail", "warn"], []]);
  });

  it("keeps a verdict that no finding has, but does not let it be chosen", () => {
    show(["unknown"]);
    const chip = screen.getByRole<HTMLButtonElement>("button", { name: "0 Unknown", pressed: false });
    expect(chip.disabled).toBe(true);
  });
});
