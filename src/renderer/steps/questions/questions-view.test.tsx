import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { emptyProfile } from "#domain/facts/profile.ts";
import { ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { QuestionsView } from "./questions-view.tsx";

const bundle = openedOf(twoForestsWithFixes());

function workingStore() {
  const bridge = createFakeBridge({ sample: ok(bundle), calls: { "assessment/save-profile": () => ok(null) } });
  const store = createAppStore(bridge);
  store.setState({
    estate: { phase: "opened", bundle },
    assessment: {
      id: "5b4c0a0e-7c60-4e52-8a4a-2f4c4d6f7a01",
      createdAt: "2026-11-25T09:00:00Z",
      profile: emptyProfile,
      connections: [],
      trying: [],
      rows: new Map(),
      run: "idle",
      runError: null,
      saveError: null,
    },
  });
  return store;
}

const asked = () => screen.getByRole("region", { name: /^Question \d+ of \d+$/u });

describe("Questions", () => {
  it("asks one question at a time, with the options it can change", () => {
    renderWith(storeWith(bundle), <QuestionsView />);
    const [first] = bundle.result.questions;
    expect(within(asked()).getByRole("heading", { name: first?.text ?? "" })).toBeDefined();
    expect(within(asked()).getAllByRole("radio")).toHaveLength((first?.choices.length ?? 0) + 1);
    expect(asked().textContent).toContain("It can change");
    expect(screen.getAllByText("Not answered")).toHaveLength(bundle.result.questions.length);
  });

  it("keeps an answer with its time, stays on the question, and goes on to the next open one", async () => {
    const store = workingStore();
    renderWith(store, <QuestionsView />);
    const user = userEvent.setup();
    const [first, second] = bundle.result.questions;
    const choice = first?.choices[0];
    await user.click(within(asked()).getByRole("radio", { name: choice?.text ?? "" }));
    expect(store.getState().assessment?.profile.answers).toEqual({
      [first?.id ?? ""]: { value: choice?.id, at: "2026-11-25T09:20:00Z" },
    });
    expect(within(asked()).getByRole("heading", { name: first?.text ?? "" })).toBeDefined();
    await user.click(within(asked()).getByRole("button", { name: "Next open question" }));
    expect(within(asked()).getByRole("heading", { name: second?.text ?? "" })).toBeDefined();
  });

  it("takes not knowing as an answer, and any answer back", async () => {
    const store = workingStore();
    renderWith(store, <QuestionsView />);
    const user = userEvent.setup();
    await user.click(within(asked()).getByRole("radio", { name: "I don't know" }));
    expect(Object.values(store.getState().assessment?.profile.answers ?? {})).toMatchObject([{ value: "not-known" }]);
    await user.click(within(asked()).getByRole("button", { name: "Take the answer back" }));
    expect(store.getState().assessment?.profile.answers).toEqual({});
  });

  it("is read only for a bundle", () => {
    renderWith(storeWith(bundle), <QuestionsView />);
    expect(
      within(asked())
        .getAllByRole<HTMLInputElement>("radio")
        .every(({ disabled }) => disabled),
    ).toBe(true);
    expect(asked().textContent).toContain("Read only");
  });

  it("says what is missing when no estate is open, and when nothing is left to ask", () => {
    const none = { ...bundle, result: { ...bundle.result, questions: [] } };
    const { unmount } = renderWith(storeWith(none), <QuestionsView />);
    expect(screen.getByText(/^The facts leave nothing open/u)).toBeDefined();
    unmount();
    const store = storeWith(bundle);
    store.setState({ estate: { phase: "none" } });
    renderWith(store, <QuestionsView />);
    expect(screen.getByText(/^Nothing to ask yet/u)).toBeDefined();
  });
});
