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

  it.each([
    ["html", "Report as HTML"],
    ["pdf", "Report as PDF"],
  ] as const)("writes the report as %s and shows place, size and hash below its button", async (format, title) => {
    const estate = own(oneCleanForest());
    const { user, asked } = await shown(estate, { "share/save-report": () => ok(file) });
    button(`Write the report as ${format.toUpperCase()}…`).focus();
    await user.keyboard("{Enter}");
    expect(asked("share/save-report")).toEqual([{ estate: estate.source, format }]);
    const part = within(screen.getByRole("region", { name: title }));
    for (const text of [file.path, "8.4 MB (8,412,345 bytes)", sha256]) expect(part.getByText(text)).toBeDefined();
    expect(screen.getByRole("status").textContent).toBe(`${title} written: ${file.path}`);
  });

  it("shows the last file of each kind, and those before it apart", async () => {
    const answers = ["old.pdf", "new.pdf"].map((path) => ok({ ...file, path }));
    const { user } = await shown(own(oneCleanForest()), { "share/save-report": () => answers.shift() ?? ok(null) });
    await user.click(button(/as PDF/u));
    expect(screen.queryByRole("heading", { name: "Also written in this session" })).toBeNull();
    await user.click(button(/as PDF/u));
    expect(within(screen.getByRole("region", { name: "Report as PDF" })).getByText("new.pdf")).toBeDefined();
    expect(screen.getByRole("heading", { name: "Also written in this session" })).toBeDefined();
    expect(within(screen.getByRole("list")).getByText("old.pdf")).toBeDefined();
  });

  it("shows nothing new when the dialog was closed", async () => {
    const { user } = await shown(own(oneCleanForest()), { "share/save-bundle": () => ok(null) });
    await user.click(button("Write the bundle…"));
    expect(screen.getByText(/^After writing, its place/u)).toBeDefined();
  });

  it.each([
    ["disk-full", "The disk is full."],
    ["folder-read-only", "Nothing can be written to that drive"],
    ["write-denied", "This account may not write to that folder"],
    ["folder-not-found", "The folder is not there"],
    ["report-not-printed", "The PDF could not be made"],
  ] as const)("says which file was not written, and why (%s)", async (code, cause) => {
    const error = { code, asked: "write D:\\Share\\estate.pdf", detail: "EIO" } as const;
    const { user } = await shown(own(oneCleanForest()), { "share/save-report": () => err(error) });
    await user.click(button(/as PDF/u));
    const part = within(screen.getByRole("region", { name: "Report as PDF" }));
    expect(part.getByRole("alert").textContent).toContain(`Could not write D:\\Share\\estate.pdf. ${cause}`);
    expect(part.getByRole("heading", { name: "The file was not written" })).toBeDefined();
    expect(part.getByText("Next.", { exact: false })).toBeDefined();
  });

  it("takes trouble back when the next attempt works, and leaves that of another kind", async () => {
    const answers = [err({ code: "disk-full", asked: "write a", detail: null } as const), ok(file)];
    const bundle = err({ code: "write-denied", asked: "write b", detail: null } as const);
    const calls = { "share/save-report": () => answers.shift() ?? ok(null), "share/save-bundle": () => bundle };
    const { user } = await shown(own(oneCleanForest()), calls);
    await user.click(button("Write the bundle…"));
    await user.click(button(/as PDF/u));
    expect(screen.getAllByRole("alert")).toHaveLength(2);
    await user.click(button(/as PDF/u));
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(screen.getByRole("alert").textContent).toContain("Could not write b.");
  });

  it("writes one file at a time", async () => {
    const { store, user, asked } = await shown(own(oneCleanForest()));
    act(() => store.setState(({ share }) => ({ share: { ...share, writing: "drawing" } })));
    expect(button("Write the bundle…").getAttribute("aria-disabled")).toBe("true");
    await user.click(button("Write the bundle…"));
    expect(asked("share/save-bundle")).toEqual([]);
  });

  it.each([
    ["sample", "Sample estate. Nothing here is about your network.", /^None is made of the sample estate/u],
    ["file", /^This bundle came from a file/u, /^This one came from a file/u],
  ] as const)("writes reports of a %s, and says why no bundle", async (kind, banner, reason) => {
    const estate = openedOf(oneCleanForest(), { source: { kind, name: "estate.zip" } });
    const { user, asked, store } = await shown(estate, { "share/save-report": () => ok(file) });
    expect(shareStep.isReachable(store.getState())).toBe(true);
    expect(screen.getByText(banner)).toBeDefined();
    expect(within(screen.getByRole("region", { name: "Bundle" })).getByText(reason)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Write the bundle…" })).toBeNull();
    await user.click(button(/as HTML/u));
    expect(asked("share/save-report")).toEqual([{ estate: { kind, name: "estate.zip" }, format: "html" }]);
    expect(screen.getByText(file.path)).toBeDefined();
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
