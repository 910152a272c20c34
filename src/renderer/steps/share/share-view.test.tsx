import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
import { oneCleanForest, openedOf, partlyReadEstate } from "#renderer/testing/estates.ts";
import { renderWith } from "#renderer/testing/render.tsx";
import { shareStep } from "./share-step.ts";
import { ShareView } from "./share-view.tsx";

const sample = ok(openedOf(oneCleanForest()));
const sha256 = "6f1ed002ab5595859014ebf0951522d9f3c5d1d0b2a1f0e9c8b7a6f5e4d3c2b1";
const file = { path: "D:\\Share\\estate-2026-11-25.gcb", sizeBytes: 8_412_345, sha256 };
const own = (facts: Parameters<typeof openedOf>[0], changes: Partial<OpenedBundle> = {}) =>
  openedOf(facts, { source: { kind: "assessment", name: "id" }, ...changes });

async function shown(estate: OpenedBundle | null, calls: FakeAnswers["calls"] = {}) {
  const given = anAssessment({ estate });
  const bridge = createFakeBridge({ sample, calls: { "assessment/open": () => ok(given), ...calls } });
  const store = createAppStore(bridge);
  store.getState().followRuns();
  await store.getState().openAssessment(given.id);
  if (estate !== null && estate.source.kind !== "assessment") store.setState({ assessment: null });
  store.getState().showStep("share");
  renderWith(store, <ShareView />);
  const asked = (name: string) => bridge.asked.filter((call) => call.name === name).map(({ input }) => input);
  return { store, bridge, user: userEvent.setup(), asked, id: given.id };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("Share", () => {
  it("leads to Start while nothing is open, and to Gather while nothing was gathered", async () => {
    const store = createAppStore(createFakeBridge({ sample }));
    const { unmount } = renderWith(store, <ShareView />);
    await userEvent.setup().click(button("Go to Start"));
    expect(store.getState().step).toBe("start");
    unmount();
    const fresh = await shown(null);
    await fresh.user.click(button("Go to Gather"));
    expect(fresh.store.getState().step).toBe("gather");
  });

  it("says plainly that names leave as they are and nothing is protected", async () => {
    await shown(own(partlyReadEstate()));
    expect(screen.getByText("Real names. Only for people who may see them.")).toBeDefined();
    expect(screen.getByText(/^This is the only level of this version/u)).toBeDefined();
    expect(screen.getByText("None: whoever has the file can read it")).toBeDefined();
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("lists every class with what becomes of it and a value of this estate", async () => {
    await shown(own(partlyReadEstate(), { profile: { organisation: "Contoso group" } as OpenedBundle["profile"] }));
    const rows = within(screen.getByRole("table", { name: "What leaves" }))
      .getAllByRole("row")
      .slice(1);
    expect(rows.filter((row) => row.textContent?.includes("Leaves as is"))).toHaveLength(rows.length - 1);
    expect(rows.at(-1)?.textContent).toBe("Passwords and secretsNever in itNot gathered");
    expect(rows[0]?.textContent).toContain("dc1.corp.example.com");
    expect(rows.some((row) => row.textContent?.includes("00002098"))).toBe(true);
  });

  it("counts what a file holds and lacks as the coverage does", async () => {
    const estate = own(partlyReadEstate());
    const { answered, failed, notAsked } = estate.result.coverage;
    await shown(estate);
    expect(screen.getByText(new RegExp(`^${answered} facts, `, "u"))).toBeDefined();
    expect(screen.getByText(`${failed} failed and ${notAsked} not asked for, with the reasons`)).toBeDefined();
  });

  it("writes the bundle by keyboard and shows place, size and hash", async () => {
    const { user, asked, id, store } = await shown(own(oneCleanForest()), { "share/save-bundle": () => ok(file) });
    expect(shareStep.remains(store.getState())).toBe("Nothing has left this computer by this app yet");
    button("Write the bundle…").focus();
    await user.keyboard("{Enter}");
    expect(asked("share/save-bundle")).toEqual([{ id }]);
    expect(screen.getByText(file.path)).toBeDefined();
    expect(screen.getByText("8.4 MB (8,412,345 bytes)")).toBeDefined();
    expect(screen.getByText(sha256)).toBeDefined();
    expect(screen.getByRole("status").textContent).toBe(`Bundle written: ${file.path}`);
    expect(shareStep.isDone(store.getState())).toBe(true);
    expect(shareStep.remains(store.getState())).toBe("1 file written in this session");
  });

  it("shows nothing new when the dialog was closed", async () => {
    const { user } = await shown(own(oneCleanForest()), { "share/save-bundle": () => ok(null) });
    await user.click(button("Write the bundle…"));
    expect(screen.getByText(/^Nothing yet\. After writing/u)).toBeDefined();
  });

  it.each([
    ["disk-full", "The disk is full."],
    ["file-not-writable", "The file cannot be written there"],
  ] as const)("says why a file was not written (%s)", async (code, cause) => {
    const error = { code, asked: "write D:\\estate.gcb", detail: "EIO" } as const;
    const { user } = await shown(own(oneCleanForest()), { "share/save-bundle": () => err(error) });
    await user.click(button("Write the bundle…"));
    expect(screen.getByRole("alert", { name: "" }).textContent).toContain(cause);
    expect(screen.getByRole("heading", { name: "The file was not written" })).toBeDefined();
  });

  it("writes one file at a time", async () => {
    const { store, user, asked } = await shown(own(oneCleanForest()));
    act(() => store.setState(({ share }) => ({ share: { ...share, writing: "drawing" } })));
    expect(button("Write the bundle…").getAttribute("aria-disabled")).toBe("true");
    await user.click(button("Write the bundle…"));
    expect(asked("share/save-bundle")).toEqual([]);
  });

  it("is off for the sample, with the reason", async () => {
    const { store } = await shown(
      openedOf(oneCleanForest(), { source: { kind: "sample", name: "sample-estate.zip" } }),
    );
    expect(shareStep.isReachable(store.getState())).toBe(false);
    expect(screen.getByText("Sample estate. Nothing here is about your network.")).toBeDefined();
    expect(
      screen.getByText(/^Nothing in the sample estate is about your network, so no file is made of it/u),
    ).toBeDefined();
  });

  it("says while a run goes on that a file holds what is there by now", async () => {
    const { store } = await shown(own(oneCleanForest()));
    act(() =>
      store.setState(({ assessment }) => ({
        assessment: assessment === null ? null : { ...assessment, run: "running" },
      })),
    );
    expect(screen.getByText("Still reading: a file written now holds what is there by now.")).toBeDefined();
  });
});
