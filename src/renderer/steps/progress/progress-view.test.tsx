import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { err, ok } from "#domain/kernel/result.ts";
import { compareRuns, type Comparison } from "#domain/plan/compare-runs.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith } from "#renderer/testing/render.tsx";
import { ProgressView } from "./progress-view.tsx";

const bundle = openedOf(twoForestsWithFixes());
const { findings } = bundle.result;
const failing = findings.find(({ verdict }) => verdict === "fail");
const fixed = {
  ...bundle.result,
  findings: findings.map((row) => (row === failing ? { ...row, verdict: "pass" as const } : row)),
};

function comparisonOf(now = fixed): Comparison {
  const made = compareRuns(bundle.result, now);
  if (made === null) throw new Error("both are of one estate");
  return made;
}

function show(calls: FakeAnswers["calls"], source = bundle.source) {
  const store = createAppStore(createFakeBridge({ sample: ok(bundle), calls: calls ?? {} }));
  store.setState({ estate: { phase: "opened", bundle: { ...bundle, source } }, step: "progress" });
  renderWith(store, <ProgressView />);
  return store;
}

const assessment = { kind: "assessment", name: "5b4c0a0e-7c60-4e52-8a4a-2f4c4d6f7a01" } as const;

describe("Progress", () => {
  it("compares with the run before by itself, and lists what became of each finding", async () => {
    const store = show({ "progress/compare": () => ok({ file: null, comparison: comparisonOf() }) }, assessment);
    expect(await screen.findByText(/^Compared with the run before, gathered .*1 fixed/u)).toBeDefined();
    const grid = within(screen.getByRole("treegrid", { name: "Findings" }));
    const row = grid.getByRole("row", { name: new RegExp(`${failing?.title ?? ""}.*was Fail, is Pass`, "u") });
    await userEvent.click(row);
    expect(store.getState().step).toBe("findings");
    expect(store.getState().findingsView.choice).toEqual({ kind: "finding", key: failing?.key });
  });

  it("says that no run is kept before, and takes a bundle instead", async () => {
    show(
      {
        "progress/compare": ({ with: what }) =>
          ok(what === "file" ? { file: "may.zip", comparison: comparisonOf() } : null),
      },
      assessment,
    );
    expect(await screen.findByText(/^No run is kept before the last one/u)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Compare with a bundle…" }));
    expect(await screen.findByText(/^Compared with may\.zip/u)).toBeDefined();
  });

  it("tells why two runs cannot be compared, with the next step", async () => {
    show({ "progress/compare": () => err({ code: "bundles-unrelated", asked: "compare with x.zip", detail: null }) });
    await userEvent.click(screen.getByRole("button", { name: "Compare with a bundle…" }));
    expect(await screen.findByText("The runs were not compared")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Compare with the run before" })).toBeNull();
  });

  it("says so when nothing has changed, and how the plan stands", async () => {
    const none = { ...comparisonOf(), findings: [], options: [] };
    show({ "progress/compare": () => ok({ file: null, comparison: none }) }, assessment);
    expect(await screen.findByText(/nothing was open then or is now\.$/u, { selector: "span" })).toBeDefined();
    const side = screen.getByRole("region", { name: "The plan" });
    expect(side.textContent).toContain("No plan was agreed on yet");
    expect(side.textContent).toContain("No option changed its status.");
  });
});
