import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import type { OptionStanding } from "./option-status.strings.ts";
import { WhatIfBar, type WhatIfBarProps } from "./what-if-bar.tsx";

const standing: OptionStanding = {
  status: "supported-after",
  fixes: 2,
  missingFacts: 0,
  warnings: 0,
  inProgrammeScope: true,
};
const on = { key: "a", label: "Enable the suffix", isOn: true };

function show(changes: Partial<WhatIfBarProps> = {}) {
  const props: WhatIfBarProps = {
    option: "Pass-through Authentication",
    picked: [on, { key: "b", label: "Two-way forest trust", isOn: false }],
    outcomes: [],
    more: [{ key: "c", label: "Roll the SSO key" }],
    hasFewest: true,
    result: { before: standing, after: { ...standing, status: "supported" } },
    unneeded: 0,
    hasFailed: false,
    onTurn: vi.fn<(key: string) => void>(),
    onTurnOutcome: vi.fn<(key: string) => void>(),
    onFewest: vi.fn<() => void>(),
    onReset: vi.fn<() => void>(),
    ...changes,
  };
  renderPart(<WhatIfBar {...props} />);
  return props;
}

describe("the bar of what is assumed", () => {
  it("says that it is assumed only, and what it makes of the option", () => {
    show();
    const bar = screen.getByRole("region", { name: "What if" });
    expect(bar.textContent).toContain("Assumed only");
    expect(screen.getByRole("status").textContent).toBe(
      "What if: Pass-through Authentication: After 2 fixes, now Supported.",
    );
  });

  it("turns fixes by keyboard, on and off", async () => {
    const { onTurn } = show();
    const user = userEvent.setup();
    expect(screen.getByRole("button", { name: "Enable the suffix" }).getAttribute("aria-pressed")).toBe("true");
    const off = screen.getByRole("button", { name: "Two-way forest trust" });
    expect(off.getAttribute("aria-pressed")).toBe("false");
    off.focus();
    await user.keyboard(" ");
    expect(onTurn).toHaveBeenCalledWith("b");
  });

  it("turns what was supposed of a finding, and can reset it alone", async () => {
    const { onTurnOutcome, onReset } = show({
      picked: [],
      outcomes: [{ key: "policy", label: "Does not hold: Lockout is set", isOn: true }],
    });
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Does not hold: Lockout is set", pressed: true }));
    expect(onTurnOutcome).toHaveBeenCalledWith("policy");
    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(onReset).toHaveBeenCalledOnce();
  });

  it("adds another fix, or the fewest, from its menu", async () => {
    const { onTurn, onFewest } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Assume another fix" }));
    await user.click(await screen.findByRole("menuitem", { name: "Roll the SSO key" }));
    expect(onTurn).toHaveBeenCalledWith("c");
    await user.click(screen.getByRole("button", { name: "Assume another fix" }));
    await user.click(await screen.findByRole("menuitem", { name: "The fewest that make it supported" }));
    expect(onFewest).toHaveBeenCalledOnce();
  });

  it("invites while nothing is picked, and has nothing to reset then", () => {
    show({ picked: [], result: null });
    expect(screen.getByText(/^Pick fixes, or say in the proof/u)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Reset" })).toBeNull();
  });

  it("tells what is not needed any more, and that there was no answer", () => {
    show({ unneeded: 1 });
    expect(screen.getByText("1 fix is not needed any more")).toBeDefined();
    show({ result: null, hasFailed: true });
    expect(screen.getByText("What they would change could not be worked out.")).toBeDefined();
  });
});
