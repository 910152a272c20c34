import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { makeBundle, partlyReadEstate, twoForestsWithFixes } from "../pages/made-bundle.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";

let folder: string;
let launched: LaunchedApp | null = null;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gc-first-window-"));
  await makeBundle(join(folder, "fixes.zip"), twoForestsWithFixes());
  await makeBundle(join(folder, "partly.zip"), partlyReadEstate());
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));
test.afterEach(async () => {
  await launched?.close();
  launched = null;
});

/** Starts the app with a bundle of the test's folder, or with none. */
async function start(...bundle: readonly string[]): Promise<{ readonly page: Page; readonly window: FirstWindow }> {
  launched = await launchApp({ args: bundle.map((name) => join(folder, name)) });
  return { page: launched.page, window: new FirstWindow(launched.page) };
}

/** Presses F6 until the focus is on a row of a list or a tree. */
async function goToRows(page: Page): Promise<void> {
  const isOnRow = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.hasAttribute("data-row-id") ?? false);
  for (let presses = 0; presses < 8 && !(await isOnRow()); presses += 1) await page.keyboard.press("F6");
  expect(await isOnRow()).toBe(true);
}

test("the sample estate shows its options and findings, and says that it is a sample", async () => {
  const { page, window } = await start();
  await window.openSample();
  for (const option of ["Password hash sync", "Pass-through Authentication", "Seamless SSO", "AD FS"]) {
    await expect(window.card(option)).toBeVisible();
  }
  await expect(page.getByText("Sample estate. Nothing here is about your network.")).toBeVisible();
  await window.goTo("Findings");
  await expect(window.findings.getByRole("row").nth(2)).toBeVisible();
  await expect(page.getByText("Sample estate. Nothing here is about your network.")).toBeVisible();
  expect(launched?.problems).toEqual([]);
});

test("a bundle named on the command line is judged, and its proof leads to server, query and source", async () => {
  const { page, window } = await start("fixes.zip");
  await window.waitForOptions();
  await expect(window.card("Pass-through Authentication")).toContainText("Supported after");
  await expect(window.card("AD FS")).toContainText("Outside scope");
  await expect(page.getByRole("heading", { name: /^Why Pass-through Authentication is/u })).toBeVisible();
  await expect(window.pane).toContainText("Fails, fix known");
  await expect(window.pane).toContainText("port 389, signed and sealed");
  await expect(window.pane).toContainText("Rule PTA-SUFFIX");
  await expect(window.pane).toContainText("What would turn it");
  expect(launched?.problems).toEqual([]);
});

test("findings narrow by verdict and search, and the counts follow", async () => {
  const { page, window } = await start("partly.zip");
  await window.waitForOptions();
  await window.goTo("Findings");
  await page.getByRole("searchbox").fill("works.example.com");
  const rows = window.findings.getByRole("row", { name: /^(?:Fail|Warning|Unknown|Check by hand): /u });
  const found = await rows.count();
  expect(found).toBeGreaterThan(0);
  await expect(page.getByText(new RegExp(`^${found} of \\d+ shown$`, "u"))).toBeVisible();
  await page.getByRole("button", { name: /Fail$/u, pressed: true }).click();
  await expect(window.findings.getByRole("row", { name: /^Fail: /u })).toHaveCount(0);
});

test("the main path works by keyboard alone", async () => {
  const { page, window } = await start("fixes.zip");
  await window.waitForOptions();
  await goToRows(page);
  const selected = window.proof.getByRole("treeitem", { selected: true });
  const before = await selected.getAttribute("aria-label");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(selected).not.toHaveAttribute("aria-label", before ?? "");

  await page.keyboard.press("Alt+PageUp");
  await expect(window.title("Questions")).toBeFocused();
  await page.keyboard.press("Alt+PageUp");
  await expect(window.title("Findings")).toBeFocused();
  await goToRows(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const row = window.findings.getByRole("row", { selected: true });
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(window.pane.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(window.pane).toHaveCount(0);
  await expect(window.findings.locator(":focus")).toHaveCount(1);
});

test("in a narrow window nothing scrolls sideways and the steps are in the rail", async () => {
  const { page, window } = await start("partly.zip");
  await window.waitForOptions();
  await launched?.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await expect(page.getByRole("button", { name: "Assess" })).toBeVisible();
  for (const step of ["Findings", "Sign-in options"] as const) {
    await window.goTo(step);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
});

test("a damaged bundle gets its cause and next step, and the window goes on", async () => {
  const whole = await readFile(join(folder, "fixes.zip"));
  await writeFile(join(folder, "damaged.zip"), whole.subarray(0, Math.floor(whole.length / 2)));
  const { page, window } = await start("damaged.zip");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The bundle was not opened");
  const said = (await alert.textContent()) ?? "";
  const words = Object.values(errorStrings).find(({ cause }) => said.includes(cause));
  if (words === undefined) throw new Error(`no cause of the catalogue in: ${said}`);
  expect(said).toContain(words.next);
  await expect(alert).toContainText("damaged.zip");
  await expect(window.title("What is this estate ready for?")).toBeVisible();
  await expect(page.getByRole("button", { name: "Open…" })).toBeEnabled();
  expect(launched?.problems).toEqual([]);
});
