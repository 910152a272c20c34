import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { groupConnections } from "../../scripts/screenshots/group-connections.ts";
import { looks } from "../../scripts/screenshots/look.ts";
import { soonAgo } from "../../scripts/screenshots/moments.ts";
import { plantAssessments } from "../../scripts/screenshots/plant-assessments.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { Keys } from "../pages/keys.ts";
import { partlyReadEstate } from "../pages/made-bundle.ts";
import { Wizard } from "../pages/wizard.ts";
import { focusWalk } from "./support/focus-walk.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";

// One assessment that was gathered, looked at by every test in one launch: each goes on where the one before ended.
test.describe.configure({ mode: "serial" });

let folder: string;
let launched: LaunchedApp;
let keys: Keys;
let window: FirstWindow;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gc-keyboard-"));
  const userData = join(folder, "user-data");
  await plantAssessments(userData, [
    {
      profile: { organisation: "Contoso group" },
      connections: groupConnections(soonAgo),
      facts: partlyReadEstate(),
      usedAt: soonAgo,
    },
  ]);
  launched = await launchApp({ userData });
  await launched.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  keys = new Keys(launched.page);
  window = new FirstWindow(launched.page);
});
test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => launched.page.getByRole("button", { name, exact: typeof name === "string" });
const focused = () => launched.page.locator(":focus");

test("a new assessment is begun, described and connected", async () => {
  const { page } = launched;
  await page.getByText("Looked at without").waitFor();
  await keys.enter(button("Start"));
  await keys.expectView("Profile");
  await keys.fill(page.getByRole("textbox", { name: "Organisation" }), "Fabrikam pilot");
  await keys.fill(page.getByLabel("Seats"), "1200");
  await keys.press("Alt+PageDown");
  await keys.expectView("Services chosen");
  const service = page.getByRole("checkbox").first();
  await keys.to(service);
  await keys.press("Space");
  await expect(service).toBeChecked();
  await keys.press("Alt+PageDown");
  await keys.expectView("Connect");
  await keys.enter(button("Add a forest or server"));
  await keys.fill(page.getByLabel("Server or domain").last(), "https://dc1.example.com/");
  const card = page.getByRole("region", { name: "Connect" }).getByRole("listitem").last();
  await keys.to(card.getByRole("radio", { checked: true }));
  await keys.press("ArrowDown");
  await expect(card.getByRole("radio", { name: "Another account" })).toBeChecked();
  await keys.fill(card.getByLabel("Account", { exact: true }), "CONTOSO\\reader");
  await keys.fill(card.getByLabel("Password"), "never used");
  await keys.enter(card.getByRole("button", { name: "Try", exact: true }));
  await expect(card).toContainText("Cannot be used: ");
  await keys.press("Alt+PageDown");
  await keys.expectView("Gather");
});

test("the assessment is left for another one, and what was typed is kept", async () => {
  const { page } = launched;
  await keys.enter(button(/^Fabrikam pilot/u).first());
  await keys.press("End", "ArrowUp");
  await expect(page.getByRole("menuitem", { name: "All assessments" })).toBeFocused();
  await keys.press("Enter");
  await keys.expectView("What is this estate ready for?");
  await expect(page.getByRole("table").getByRole("button", { name: "Fabrikam pilot", exact: true })).toBeVisible();
  await keys.enter(page.getByRole("table").getByRole("button", { name: "Contoso group", exact: true }));
  await keys.expectView("Sign-in options");
});

test("phases, steps, search, help and Share have keys that work from everywhere, and each takes the focus along", async () => {
  const { page } = launched;
  for (const [key, title] of [
    ["Alt+1", "Profile"],
    ["Alt+2", "Gather"],
    ["Alt+3", "Questions"],
    ["Alt+4", "Plan"],
    ["Alt+6", "Share"],
    ["Alt+PageUp", "Progress"],
    ["Alt+PageDown", "Share"],
    ["Alt+3", "Questions"],
    ["Control+e", "Share"],
    ["F1", "Keyboard and words"],
  ] as const) {
    await keys.press(key);
    await keys.expectView(title);
  }
  await keys.press("Escape");
  await keys.expectView("Share");
  await keys.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("estate map");
  await expect(page.getByRole("option", { selected: true })).toContainText("Estate map");
  await keys.press("Enter");
  await keys.expectView("Estate map");
  await keys.press("Control+k", "Escape");
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(focused()).toHaveAccessibleName(/Search/u);
});

test("on the estate map arrows move, Enter opens a trust, plus, minus and 0 zoom, Escape leads back", async () => {
  const { page } = launched;
  await keys.press("Alt+2");
  await keys.expectView("Gather");
  await keys.press("Alt+PageDown");
  await keys.expectView("Estate map");
  const first = page.locator(".react-flow [data-row-id][tabindex='0']");
  await keys.to(first, "F6");
  const trust = page.locator(".react-flow [data-row-id^='trust ']").first();
  await keys.to(trust, "ArrowRight", 12);
  await keys.press("Enter");
  const pane = page.getByRole("complementary");
  await expect(pane).toContainText("corp.example.com");
  await expect(trust).toBeFocused();
  await keys.press("F6");
  await expect(pane.locator(":focus")).toHaveCount(1);
  await keys.press("Escape");
  await expect(pane).toHaveCount(0);
  await expect(trust).toBeFocused();
  const zoom = (): Promise<number> =>
    page.locator(".react-flow__viewport").evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
  const before = await zoom();
  await keys.press("+");
  await expect.poll(zoom).toBeGreaterThan(before);
  await keys.press("-", "-");
  await expect.poll(zoom).toBeLessThan(before);
  const small = await zoom();
  await keys.press("0");
  await expect.poll(zoom).not.toBe(small);
});

test("in the findings arrows move, Enter opens the evidence and goes into it, Escape leads back to the row", async () => {
  const { page } = launched;
  await keys.press("Alt+PageDown");
  await keys.expectView("Findings");
  const search = page.getByRole("searchbox");
  await keys.press("Control+f");
  await expect(search).toBeFocused();
  await page.keyboard.type("works.example.com");
  await expect(page.getByText(/^\d of \d+ shown$/u)).toBeVisible();
  await keys.press("Control+a", "Delete");
  await keys.to(window.findings.locator("[data-row-id][tabindex='0']"), "F6");
  await keys.press("Home", "ArrowDown", "ArrowDown");
  const name = await focused().getAttribute("aria-label");
  expect(name).toMatch(/^(?:Fail|Warning|Unknown|Check by hand): /u);
  await keys.press("Enter");
  const row = window.findings.getByRole("row", { selected: true });
  await expect(row).toHaveAttribute("aria-label", name ?? "");
  await expect(row).toBeFocused();
  await keys.press("F6");
  await expect(window.pane.locator(":focus")).toHaveCount(1);
  await keys.press("Shift+F6");
  await expect(row).toBeFocused();
  await keys.press("Enter");
  await expect(window.pane.locator(":focus")).toHaveCount(1);
  await keys.press("Escape");
  await expect(window.pane).toHaveCount(0);
  await expect(focused()).toHaveAttribute("aria-label", name ?? "");
});

test("an option is chosen and its proof followed", async () => {
  await keys.press("Alt+PageDown", "Alt+PageDown");
  await keys.expectView("Sign-in options");
  const card = window.card("Seamless SSO").getByRole("button");
  await keys.to(card);
  await keys.press("Space");
  await expect(card).toHaveAttribute("aria-pressed", "true");
  await keys.to(window.proof.locator("[data-row-id][tabindex='0']"), "F6");
  await keys.press("Home", "ArrowDown", "Enter");
  await expect(window.proof.getByRole("treeitem", { selected: true })).toBeFocused();
});

test("F6 goes through the parts of the window in the order they are read, and Shift+F6 goes back", async () => {
  const regionOf = (): Promise<number> =>
    launched.page.evaluate(() =>
      [...document.querySelectorAll("[data-region]")].findIndex((region) => region.contains(document.activeElement)),
    );
  const count = await launched.page.locator("[data-region]").count();
  expect(count).toBeGreaterThanOrEqual(5);
  await expect(launched.page.locator("[data-region]").first()).toHaveRole("banner");
  await expect(launched.page.locator("[data-region]").last()).toHaveRole("contentinfo");
  const start = await regionOf();
  for (let presses = 1; presses <= count; presses += 1) {
    await keys.press("F6");
    expect(await regionOf()).toBe((start + presses) % count);
  }
  await keys.press("Shift+F6");
  expect(await regionOf()).toBe((start + count - 1) % count);
});

test("Tab leads to everything in every view and look, each stop shows its focus and has a name", async () => {
  test.setTimeout(120_000);
  const { page } = launched;
  const walk = async (state: string): Promise<void> => {
    for (const look of ["contrast", "light"] as const) {
      await page.emulateMedia({ ...looks[look], reducedMotion: "reduce" });
      const { stops, faults } = await focusWalk(page);
      expect.soft(faults, `${state}, ${look}`).toEqual([]);
      expect.soft(stops.length, `${state}, ${look}`).toBeGreaterThan(0);
    }
  };
  for (const [title, ...way] of [
    ["Sign-in options"],
    ["Share", "Control+e"],
    ["Questions", "Alt+3"],
    ["Sign-in options", "Alt+PageDown"],
    ["Plan", "Alt+PageDown"],
    ["Progress", "Alt+PageDown"],
    ["Findings", "Alt+3", "Alt+PageUp"],
    ["Estate map", "Alt+PageUp"],
    ["Gather", "Alt+PageUp"],
    ["Connect", "Alt+PageUp"],
    ["Services chosen", "Alt+PageUp"],
    ["Profile", "Alt+PageUp"],
    ["Keyboard and words", "F1"],
  ] as const) {
    await keys.press(...way);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await walk(title);
  }
  await keys.press("Escape");
  await keys.expectView("Profile");
  await keys.enter(button("Settings"));
  await keys.expectView("Settings");
  await walk("Settings");
  await keys.press("Escape", "Alt+3", "Alt+PageDown");
  await keys.enter(button("Compare"));
  await walk("options compared");
  await keys.press("Alt+2", "Alt+PageDown");
  await keys.expectView("Estate map");
  await keys.enter(button("Table"));
  await walk("map as tables");
});

test("the bundle is written, and opened again from the first page", async () => {
  const { page } = launched;
  const bundle = join(folder, "estate.gcb");
  const wizard = new Wizard(launched);
  await wizard.willSaveAt(bundle);
  await wizard.willOpen(bundle);
  await keys.press("Control+e");
  await keys.expectView("Share");
  await keys.enter(button("Write the bundle…"));
  await expect(page.getByText(bundle, { exact: true })).toBeVisible();
  expect(existsSync(bundle)).toBe(true);
  await keys.enter(button(/^Contoso group/u).first());
  await keys.press("End", "ArrowUp", "Enter");
  await keys.expectView("What is this estate ready for?");
  const { faults } = await focusWalk(page);
  expect.soft(faults, "start").toEqual([]);
  await keys.enter(button("Open…"));
  await keys.expectView("Sign-in options");
  await expect(page.getByText("Read only, from estate.gcb")).toBeVisible();
});
