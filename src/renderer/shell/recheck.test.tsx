import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { preloadParts } from "./parts.ts";
import { Shell } from "./shell.tsx";

beforeAll(preloadParts);

const id = "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d";
const estate = openedOf(twoForestsWithFixes());

/** The same estate where what failed passes. */
const mended: OpenedBundle = {
  ...estate,
  result: {
    ...estate.result,
    findings: estate.result.findings.map((row) => (row.verdict === "fail" ? { ...row, verdict: "pass" } : row)),
  },
};

async function opened(start: () => Result<null, CodedError> = () => ok(null)) {
  const assessment = anAssessment({ id, estate });
  const bridge = createFakeBridge({
    sample: ok(estate),
    calls: { "assessment/open": () => ok(assessment), "run/start": start },
  });
  const store = createAppStore(bridge);
  store.getState().followRuns();
  await store.getState().openAssessment(id);
  store.getState().showStep("findings");
  renderWith(store, <Shell />);
  return { bridge, store };
}

const pane = () => within(screen.getByRole("complementary", { name: /^Evidence/u }));

it("asks again by F5 for what is behind the chosen finding, and keeps it on screen when it passes", async () => {
  const { bridge } = await opened();
  await userEvent.setup().keyboard("{F5}");
  const start = bridge.asked.findLast(({ name }) => name === "run/start");
  expect(start?.input).toMatchObject({ id, scope: { kind: "only" } });
  expect(pane().getByRole("status").textContent).toMatch(/^Asking for \d+ facts? again …$/u);
  expect(pane().getByRole("button", { name: "Re-check" }).getAttribute("aria-disabled")).toBe("true");

  act(() => {
    bridge.announce("assessment/judged", { id, estate: mended });
    bridge.announce("run/ended", { id, isComplete: true, error: null });
  });
  expect(pane().getByRole("status").textContent).toBe("Asked again: was Fail, now Pass");
  expect(screen.getByRole("row", { selected: true }).getAttribute("aria-label")).toMatch(/^Pass: /u);
});

it("says that nothing changed, also in the proof of an option", async () => {
  const { bridge, store } = await opened();
  const key = screen.getByRole("row", { selected: true }).getAttribute("data-row-id") ?? "";
  await userEvent.setup().click(pane().getByRole("button", { name: "Re-check" }));
  act(() => bridge.announce("run/ended", { id, isComplete: true, error: null }));
  expect(pane().getByRole("status").textContent).toBe("Asked again: Fail, as before");
  act(() => {
    store.getState().changeOptionsView({ option: "pass-through-authentication", node: key, cameFor: key });
    store.getState().showStep("sign-in-options");
  });
  expect(screen.getByText("Asked again: Fail, as before")).toBeDefined();
});

it("asks nothing while a run goes on", async () => {
  const { bridge, store } = await opened();
  await act(() => store.getState().startRun({ kind: "anew" }));
  await userEvent.setup().keyboard("{F5}");
  expect(bridge.asked.filter(({ name }) => name === "run/start")).toHaveLength(1);
  expect(pane().getByRole("status").textContent).toMatch(/^A run is under way/u);
});

it("says why nothing was asked, and never that nothing changed", async () => {
  const error = { code: "password-needed", asked: "gather", detail: null } as const;
  await opened(() => err(error));
  await userEvent.setup().keyboard("{F5}");
  expect(pane().getByRole("status").textContent).toBe(
    `Asking again met trouble. ${errorStrings["password-needed"].cause} ${errorStrings["password-needed"].next}`,
  );
});

it("offers nothing to ask again in a bundle", async () => {
  const store = storeWith(estate);
  store.getState().showStep("findings");
  renderWith(store, <Shell />);
  expect(pane().queryByRole("button", { name: "Re-check" })).toBeNull();
  await userEvent.setup().keyboard("{F5}");
  expect(store.getState().recheck).toBeNull();
});
