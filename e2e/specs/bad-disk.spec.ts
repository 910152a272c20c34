import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Locator } from "@playwright/test";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { isRoot } from "../../scripts/project.ts";
import { expectCause } from "../pages/expect-cause.ts";
import { Wizard } from "../pages/wizard.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { mountSmallDisk, type SmallDisk } from "./support/small-disk.ts";

test.skip(!isRoot, "mounting a small disk takes root");

let folder: string;
let userData: string;
let disk: SmallDisk | null = null;
let launched: LaunchedApp | null = null;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "groundcheck-bad-disk-"));
  userData = join(folder, "user-data");
  mkdirSync(join(userData, "assessments"), { recursive: true });
});
test.afterEach(async () => {
  await close();
  await disk?.remove();
  disk = null;
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Wizard> {
  launched = await launchApp({ userData });
  return new Wizard(launched);
}

async function close(): Promise<void> {
  const { problems } = launched ?? { problems: [] };
  await launched?.close();
  launched = null;
  expect(problems).toEqual([]);
}

const organisation = ({ page }: Wizard): Locator => page.getByRole("textbox", { name: "Organisation", exact: true });

/** Types an answer and leaves its field. */
async function state(wizard: Wizard, name: string): Promise<void> {
  await organisation(wizard).fill(name);
  await wizard.page.getByRole("textbox", { name: "Licences" }).focus();
}

test("on a full disk entries, facts and bundle say so and stay, and are stored once there is room", async () => {
  disk = await mountSmallDisk(join(userData, "assessments"));
  const wizard = await start();
  const { page } = wizard;
  await wizard.begin();
  disk.fill();
  await state(wizard, "Contoso");
  await expectCause(page.getByRole("alert"), "disk-full");
  await expect(page.getByText("Not saved")).toBeVisible();
  await expect(organisation(wizard)).toHaveValue("Contoso");

  await wizard.goTo("Gather");
  await wizard.gather("Gather");
  await expect(page.getByRole("alert")).toContainText("What was gathered could not be stored");
  await expectCause(page.getByRole("alert"), "disk-full");
  await page.getByRole("button", { name: "Go to Share" }).click();
  await wizard.willSaveAt(join(disk.folder, "estate.gcb"));
  await page.getByRole("button", { name: "Write the bundle…" }).click();
  await expect(page.getByText(errorStrings["disk-full"].cause).first()).toBeVisible();
  // Elsewhere there is room, and what is in memory can be written there.
  const { profile } = await wizard.sharedBundle();
  expect(profile.organisation).toBe("Contoso");

  disk.free();
  await wizard.goTo("Profile");
  await page.getByRole("button", { name: "Save again" }).click();
  await expect(page.getByText("Everything here is saved")).toBeVisible();
  await wizard.goTo("Gather");
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await close();

  const again = await start();
  await again.page.getByRole("button", { name: "Contoso", exact: true }).click();
  await again.goTo("Gather");
  await expect(again.page.getByRole("rowgroup", { name: "This computer" })).toContainText("1 of 1 collected");
  expect(readdirSync(disk.folder).length).toBe(1);
});

test("in a data folder that becomes read-only, changes stay and are stored with the next that can be", async () => {
  disk = await mountSmallDisk(join(userData, "assessments"));
  const wizard = await start();
  const { page } = wizard;
  await wizard.begin();
  await state(wizard, "Contoso");
  await expect(page.getByText("Everything here is saved")).toBeVisible();
  await disk.protect();
  await state(wizard, "Contoso group");
  await expectCause(page.getByRole("alert"), "data-folder-not-writable");
  await expect(page.getByText("Not saved")).toBeVisible();
  await disk.unprotect();
  await wizard.goTo("Connect");
  await page.getByRole("button", { name: "Add a forest or server" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await close();

  const again = await start();
  await again.page.getByRole("button", { name: "Contoso group", exact: true }).click();
  await expect(organisation(again)).toHaveValue("Contoso group");
});

test("in a data folder that is read-only from the start the window opens and says why nothing is begun", async () => {
  disk = await mountSmallDisk(userData);
  await disk.protect();
  const wizard = await start();
  const { page } = wizard;
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expectCause(page.getByRole("alert").first(), "data-folder-not-writable");
  await page.getByRole("button", { name: "Look around" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign-in options" })).toBeVisible();
});
