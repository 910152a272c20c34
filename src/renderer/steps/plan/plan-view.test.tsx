import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { planFor } from "#domain/plan/plan-for.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { PlanView } from "./plan-view.tsx";

const bundle = openedOf(twoForestsWithFixes());
const plan = planFor(bundle.result, { profile: bundle.profile, today: "2026-11-25" });

describe("Plan", () => {
  it("lists every item of the plan, and shows the first one below", () => {
    renderWith(storeWith(bundle), <PlanView />);
    const grid = within(screen.getByRole("treegrid", { name: "Plan" }));
    expect(grid.getAllByRole("row", { name: /^\d+\. / })).toHaveLength(plan.items.length);
    const detail = screen.getByRole("region", { name: "Chosen item" });
    expect(detail.textContent).toContain(plan.items[0]?.what);
    expect(detail.textContent).toContain("Read only");
  });

  it("says when it ends, and that no target was stated", () => {
    renderWith(storeWith(bundle), <PlanView />);
    expect(screen.getByText(/^\d+ items\. Earliest finish .*, no target stated\./u)).toBeDefined();
  });

  it("goes to the finding that an item closes", async () => {
    const store = storeWith(bundle);
    renderWith(store, <PlanView />);
    const [first] = plan.items;
    const title = first?.findings[0]?.title ?? "";
    await userEvent.click(screen.getAllByRole("button", { name: title })[0] as HTMLElement);
    expect(store.getState().step).toBe("findings");
    expect(store.getState().findingsView.choice).toEqual({ kind: "finding", key: first?.findings[0]?.key });
  });

  it("says so when nothing is left to do", () => {
    const clean = { ...bundle, result: { ...bundle.result, findings: [] } };
    renderWith(storeWith(clean), <PlanView />);
    expect(screen.getByText(/^Nothing is left to put right/u)).toBeDefined();
  });

  it("says what is missing when no estate is open", () => {
    const store = storeWith(bundle);
    store.setState({ estate: { phase: "none" } });
    renderWith(store, <PlanView />);
    expect(screen.getByText(/^Nothing to plan yet/u)).toBeDefined();
  });
});
