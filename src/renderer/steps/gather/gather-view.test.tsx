import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/contract/assessment.ts";
import type { RunRow } from "#domain/contract/run.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { aConnection, anAssessment, aRunRow } from "#renderer/testing/assessments.ts";
import { oneCleanForest, openedOf, partlyReadEstate } from "#renderer/testing/estates.ts";
import { renderWith, testNow } from "#renderer/testing/render.tsx";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { gatherStep } from "./gather-step.ts";
import { GatherView } from "./gather-view.tsx";

const corp = "corp.example.com";
const sample = ok(openedOf(oneCleanForest()));
const timeout = { code: "timeout", asked: `search dc1.${corp}:389`, detail: null } as const;
const reading = aRunRow({ key: "sites", count: 2950, ratePerSecond: 410, elapsedMs: 7000 });
const rows: RunRow[] = [
  aRunRow({ forest: null, key: "host", state: "collected", elapsedMs: 300 }),
  aRunRow({ key: "rootDse", state: "collected", count: 1, elapsedMs: 400 }),
  aRunRow({ key: "partitions", state: "collected", count: 38, elapsedMs: 900 }),
  reading,
  aRunRow({ key: "forest", state: "failed", elapsedMs: 20_000, error: timeout }),
  aRunRow({ key: "recycleBin", state: "skipped", reason: "skipped-by-hand" }),
  aRunRow({ domain: corp, key: "users", state: "waiting", server: null }),
];
const over = rows.map((row) => (row.state === "reading" ? { ...row, state: "collected" as const } : row));

function estateOf(facts: Parameters<typeof openedOf>[0], finishedAt?: null): OpenedBundle {
  const estate = openedOf(facts, { source: { kind: "assessment", name: "id" } });
  if (finishedAt === undefined) return estate;
  const gatheredAt = { ...estate.result.gatheredAt, finishedAt };
  return { ...estate, result: { ...estate.result, gatheredAt } };
}

async function shown(assessment: Partial<Assessment> = {}, calls: FakeAnswers["calls"] = {}) {
  const given = anAssessment(assessment);
  const bridge = createFakeBridge({
    sample,
    calls: {
      "assessment/open": () => ok(given),
      "run/start": () => ok(null),
      "run/cancel": () => ok(null),
      "run/skip": () => ok(null),
      ...calls,
    },
  });
  const store = createAppStore(bridge, () => testNow);
  store.getState().followRuns();
  await store.getState().openAssessment(given.id);
  store.getState().showStep("gather");
  const view = renderWith(store, <GatherView />);
  const tell = (changed: RunRow[]) => act(() => bridge.announce("run/progress", { id: given.id, rows: changed }));
  const end = (error: Parameters<typeof bridge.announce<"run/ended">>[1]["error"] = null) =>
    act(() => bridge.announce("run/ended", { id: given.id, isComplete: error === null, error }));
  const user = userEvent.setup();
  const asked = (name: string) => bridge.asked.filter((call) => call.name === name).map(({ input }) => input);
  return { store, bridge, view, tell, end, user, asked, id: given.id };
}

/** A row that tells when it is drawn: once it is in the state, nothing but its line asks how long it took. */
function probe(row: RunRow, onDrawn: (row: RunRow) => void): RunRow {
  const get = (): number => {
    onDrawn(row);
    return row.elapsedMs;
  };
  return Object.defineProperty({ ...row }, "elapsedMs", { enumerable: true, get });
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const group = (name: string) => within(screen.getByRole("rowgroup", { name }));

describe("Gather before a run", () => {
  it("leads to Start while no assessment is open", async () => {
    const store = createAppStore(createFakeBridge({ sample }));
    renderWith(store, <GatherView />);
    await userEvent.setup().click(button("Go to Start"));
    expect(store.getState().step).toBe("start");
  });

  it("leads to Connect while nothing is connected", async () => {
    const { store, user } = await shown({ connections: [] });
    await user.click(button("Go to Connect"));
    expect(store.getState().step).toBe("connect");
  });

  it("says what will be read and at what cost, and starts by keyboard", async () => {
    const { user, asked, id } = await shown();
    expect(screen.getByText(/At most 2 searches at a time per domain controller, 1,000 objects a page/u)).toBeDefined();
    expect(screen.getByRole("region", { name: "What is read" }).textContent).toContain("users and their UPN suffixes");
    button("Gather").focus();
    await user.keyboard("{Enter}");
    expect(asked("run/start")).toEqual([{ id, scope: { kind: "missing" } }]);
    expect(button("Cancel and keep")).toBeDefined();
  });

  it("leads to the settings of the limits", async () => {
    const { store, user } = await shown();
    await user.click(button("Change limits"));
    expect(store.getState().step).toBe("settings");
  });

  it("leads to Connect when a password is missing", async () => {
    const error = { code: "password-needed", asked: "sign in", detail: null } as const;
    const { store, user } = await shown({}, { "run/start": () => err(error) });
    await user.click(button("Gather"));
    expect(screen.getByRole("alert").textContent).toContain("The password of the account is not in memory");
    await user.click(button("Go to Connect"));
    expect(store.getState().step).toBe("connect");
  });
});

describe("Gather during a run", () => {
  it("says who reads what from where, and counts that add up", async () => {
    await shown({ isRunning: true, rows });
    expect(screen.getByText(/^Reading 1 forest as CORP\\reader, from this computer\./u)).toBeDefined();
    const bar = screen.getByRole("progressbar");
    expect(bar.getAttribute("aria-valuetext")).toBe("5 of 7 collectors done");
    const legend = screen.getByRole("list", { name: "Collectors by state" });
    expect(legend.textContent).toBe("3 collected1 reading1 failed1 skipped1 waitingof 7 collectors");
  });

  it("says that servers have yet to answer while a run goes on and every known collector has ended", async () => {
    const { tell } = await shown({ isRunning: true, rows: [aRunRow({ key: "rootDse", state: "collected" })] });
    expect(screen.getByText(/Connecting to servers and to forests of trusts/u)).toBeDefined();
    tell([aRunRow({ key: "sites", state: "reading" })]);
    expect(screen.queryByText(/Connecting to servers/u)).toBeNull();
  });

  it("shows failed, reading and waiting rows in full and folds what is collected", async () => {
    const { user } = await shown({ isRunning: true, rows });
    const forest = group(`Forest ${corp}`);
    expect(forest.getByRole("rowheader", { name: "Sites and subnets" })).toBeDefined();
    expect(forest.queryByRole("rowheader", { name: "RootDSE" })).toBeNull();
    expect(forest.getByText("2,950 objects")).toBeDefined();
    expect(forest.getByText("410/s")).toBeDefined();
    await user.click(forest.getByRole("button", { name: "2 more collected", expanded: false }));
    expect(forest.getByRole("rowheader", { name: "RootDSE" })).toBeDefined();
    expect(group(`Domain ${corp}`).getByText("for its turn")).toBeDefined();
  });

  it("tells a failure in place with cause and next step, and leads to another server", async () => {
    const { store, user } = await shown({ isRunning: true, rows });
    const forest = group(`Forest ${corp}`);
    expect(forest.getByText(/^No answer came in time\. A firewall/u)).toBeDefined();
    expect(forest.getByText(/^It can be asked again when this run has ended/u)).toBeDefined();
    expect(forest.queryByRole("button", { name: "Retry" })).toBeNull();
    await user.click(forest.getByRole("button", { name: "Other server…" }));
    expect(store.getState().step).toBe("connect");
  });

  it("folds a failure to one line by keyboard", async () => {
    const { user } = await shown({ isRunning: true, rows });
    button("Why it failed: Levels and UPN suffixes").focus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("No answer came in time")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Other server…" })).toBeNull();
  });

  it("skips what is being read", async () => {
    const { user, asked } = await shown({ isRunning: true, rows });
    await user.click(button("Skip Sites and subnets"));
    expect(asked("run/skip")).toEqual([{ forest: corp, domain: null, key: "sites" }]);
  });

  it("says how long a server has been silent", async () => {
    const lastActivityAt = new Date(testNow.getTime() - 12_000).toISOString();
    await shown({ isRunning: true, rows: [{ ...reading, lastActivityAt }] });
    expect(screen.getByText("19 s, silent for 12 s")).toBeDefined();
  });

  it("names servers with their searches, and what happened, newest first", async () => {
    const { store, tell } = await shown();
    await act(() => store.getState().startRun({ kind: "missing" }));
    tell(rows);
    const pane = within(screen.getByRole("complementary", { name: "How the run goes" }));
    expect(pane.getByText(`dc1.${corp}`).closest("li")?.textContent).toBe(`dc1.${corp}1 of 2`);
    const happened = pane.getAllByRole("listitem").filter((item) => item.querySelector("time") !== null);
    expect(happened.map((item) => item.querySelector("time")?.nextSibling?.textContent)).toEqual([
      `Levels and UPN suffixes of ${corp} failed: No answer came in time`,
      `Reading of forest ${corp} began`,
      "Started. It is saved after every collector.",
    ]);
  });

  it("keeps the order of rows when their states change", async () => {
    const { tell } = await shown({ isRunning: true, rows });
    const names = () => screen.getAllByRole("rowheader").map((header) => header.textContent);
    const before = names();
    tell([{ ...reading, state: "failed", error: timeout }]);
    expect(names()).toEqual(before.map((name) => name?.replace("1 reading, 1 failed", "2 failed")));
  });

  it("tells screen readers of start, failure and end at once", async () => {
    const { store, tell, end } = await shown();
    const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    await act(() => store.getState().startRun({ kind: "missing" }));
    expect(said()).toContain("Gathering started.");
    tell(rows);
    expect(said()).toContain(`Failed: Levels and UPN suffixes of ${corp}.`);
    end();
    expect(said()).toContain("Gathering stopped. 5 of 7 collectors done, 1 failed.");
  });

  it("cancels and says that what is there is kept", async () => {
    const { user, asked } = await shown({ isRunning: true, rows });
    await user.click(button("Cancel and keep"));
    expect(asked("run/cancel")).toHaveLength(1);
    expect(button("Cancelling, what is there is kept…").getAttribute("aria-disabled")).toBe("true");
  });

  it("keeps folds when the view is left and comes back", async () => {
    const { store, view, user } = await shown({ isRunning: true, rows });
    await user.click(button("2 more collected"));
    await user.click(button(/^Domain /u));
    view.unmount();
    renderWith(store, <GatherView />);
    expect(button("2 more collected").getAttribute("aria-expanded")).toBe("true");
    expect(button(/^Domain /u).getAttribute("aria-expanded")).toBe("false");
  });

  it("draws only the row that changed", async () => {
    const drawn = new Set<string>();
    const probed = (row: RunRow) => probe(row, ({ key }) => drawn.add(key));
    const { tell } = await shown({ isRunning: true, rows: rows.map(probed) });
    expect(drawn.size).toBeGreaterThan(4);
    drawn.clear();
    tell([probed({ ...reading, count: 3100 })]);
    expect([...drawn]).toEqual(["sites"]);
    expect(screen.getByText("3,100 objects")).toBeDefined();
  });
});

describe("Gather after a run", () => {
  it("says that nothing is lost after it was cancelled, and goes on", async () => {
    const { user, asked, id } = await shown({ rows: over, estate: estateOf(partlyReadEstate(), null) });
    expect(screen.getByText("Interrupted with 6 of 7 collectors done. Nothing is lost.")).toBeDefined();
    await user.click(button("Resume"));
    expect(asked("run/start")).toEqual([{ id, scope: { kind: "missing" } }]);
  });

  it("calls it cancelled when that was in this session", async () => {
    const { end } = await shown({ isRunning: true, rows, estate: estateOf(partlyReadEstate(), null) });
    end();
    expect(screen.getByText(/^Cancelled with 5 of 7 collectors done/u)).toBeDefined();
  });

  it("puts first what went wrong, also places that were never reached", async () => {
    await shown({ rows: over, estate: estateOf(partlyReadEstate()) });
    const groups = screen.getAllByRole("rowgroup").map((each) => each.getAttribute("aria-label"));
    expect(groups.slice(0, 2)).toEqual(["Not reached", `Forest ${corp}`]);
    const unreached = group("Not reached");
    expect(unreached.getByRole("rowheader", { name: "Forest partner.example.net" })).toBeDefined();
    expect(unreached.getByText("Known only from a trust")).toBeDefined();
    expect(unreached.getAllByText(/^DNS gave no address for the name/u).length).toBeGreaterThan(0);
  });

  it("asks one collector again, or all that failed", async () => {
    const { user, asked, id } = await shown({ rows: over, estate: estateOf(partlyReadEstate()) });
    await user.click(group(`Forest ${corp}`).getByRole("button", { name: "Retry" }));
    const places = [{ forest: corp, domain: null, key: "forest" }];
    expect(asked("run/start")).toEqual([{ id, scope: { kind: "only", places } }]);
  });

  it("offers to ask all that failed", async () => {
    const { user, asked, id } = await shown({ rows: over, estate: estateOf(partlyReadEstate()) });
    await user.click(button("Retry what failed"));
    expect(asked("run/start")).toEqual([{ id, scope: { kind: "missing" } }]);
  });

  it("says before it gathers again that collected facts are replaced", async () => {
    const { user, asked, id } = await shown({
      rows: over.filter(({ state }) => state === "collected"),
      estate: estateOf(oneCleanForest()),
    });
    expect(screen.queryByRole("button", { name: "Retry what failed" })).toBeNull();
    button("More actions").focus();
    await user.keyboard("{Enter}");
    const item = screen.getByRole("menuitem", { name: /Gather again/u });
    expect(item.textContent).toContain("Collected facts are replaced");
    await user.click(item);
    expect(asked("run/start")).toEqual([{ id, scope: { kind: "anew" } }]);
  });

  it.each([
    ["disk-full", "The disk is full."],
    ["data-folder-not-writable", "Groundcheck cannot write to its own folder"],
  ] as const)("says why nothing could be stored (%s), and leads to Share", async (code, cause) => {
    const { store, user, end } = await shown({ isRunning: true, rows, estate: estateOf(partlyReadEstate()) });
    end({ code, asked: "store the facts", detail: null });
    expect(screen.getByRole("alert").textContent).toContain(cause);
    await user.click(button("Go to Share"));
    expect(store.getState().step).toBe("share");
  });
});

describe("a run that cannot store what it has", () => {
  it("says so while it goes on, and no longer once it can", async () => {
    const { bridge } = await shown({ isRunning: true, rows, estate: estateOf(partlyReadEstate()) });
    const { id } = anAssessment();
    const full = { code: "disk-full", asked: "store the facts", detail: "ENOSPC" } as const;
    act(() => bridge.announce("run/keep-trouble", { id, error: full }));
    expect(screen.getByRole("alert").textContent).toContain("What was gathered could not be stored");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    expect(button("Cancel and keep")).toBeDefined();
    act(() => bridge.announce("run/keep-trouble", { id, error: null }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the step Gather", () => {
  it("is not offered for a bundle from elsewhere", () => {
    const store = createAppStore(createFakeBridge({ sample }));
    expect(gatherStep.isOffered?.(store.getState())).toBe(true);
    store.getState().showEstate(openedOf(oneCleanForest()));
    expect(gatherStep.isOffered?.(store.getState())).toBe(false);
  });

  it("counts what failed, and says what remains", async () => {
    const fresh = await shown();
    expect(gatherStep.remains(fresh.store.getState())).toBe("Nothing has been gathered yet");
    const running = await shown({ isRunning: true, rows });
    expect(gatherStep.count(running.store.getState())).toBe("running");
    const failed = await shown({ rows: over, estate: estateOf(partlyReadEstate()) });
    expect(gatherStep.count(failed.store.getState())).toBe("2 failed");
    expect(gatherStep.isDone(failed.store.getState())).toBe(false);
    const clean = await shown({ rows: over.slice(0, 4), estate: estateOf(oneCleanForest()) });
    expect(gatherStep.isDone(clean.store.getState())).toBe(true);
  });

  it("counts connections that were tried", async () => {
    await shown({ connections: [aConnection(), aConnection({ id: "c2", result: null })] });
    expect(screen.getByText("Nothing has been read yet. 1 of 2 connections were reached when tried.")).toBeDefined();
  });
});
