import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { AssessmentFiles } from "#main/assessments/assessment-files.ts";
import { isRoot } from "../../scripts/project.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { makeBundle, partlyReadEstate, twoForestsWithFixes } from "../pages/made-bundle.ts";
import { ShareStep } from "../pages/share-step.ts";
import { axeViolations } from "./support/axe-violations.ts";
import { launchApp, type LaunchedApp, type LaunchOptions } from "./support/launch-app.ts";
import { readPdf } from "./support/pdf-file.ts";
import { mountReadOnly, mountTinyDisk, unmount } from "./support/tiny-disk.ts";

const sampleWords = "Sample estate. Nothing here is about your network.";

let folder: string;
let launched: LaunchedApp | null = null;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gc-share-"));
});
test.afterEach(async () => {
  await launched?.close();
  launched = null;
  await rm(folder, { recursive: true, force: true });
});

/** Starts the app and goes to Share of the sample, or of the estate that it was started with. */
async function start(options: LaunchOptions = {}): Promise<ShareStep> {
  launched = await launchApp(options);
  const window = new FirstWindow(launched.page);
  if (options.args === undefined) await window.openSample();
  else await window.waitForOptions();
  const share = new ShareStep(launched);
  await share.openByKey();
  return share;
}

/** Whether there is such a process. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("the report of the sample is written as HTML and as PDF, and what is shown of both is true", async () => {
  const share = await start();
  await expect(share.page.getByText(sampleWords)).toBeVisible();
  await expect(share.button("bundle")).toHaveCount(0);

  await share.write("html", join(folder, "sample.html"));
  const html = (await share.written("html", join(folder, "sample.html"))).toString("utf8");
  expect(html).toMatch(/^<!doctype html>/u);
  expect(html).toContain(sampleWords);

  await share.write("pdf", join(folder, "sample.pdf"));
  const pdf = await readPdf(await share.written("pdf", join(folder, "sample.pdf")));
  expect(pdf.pages).toBeGreaterThan(10);
  expect(pdf.isTagged).toBe(true);
  expect(pdf.titles).toEqual(
    expect.arrayContaining(["Groundcheck report: Contoso group (sample), 25 Nov 2026", "1. The answer", "8. Coverage"]),
  );
  if (pdf.words !== null) {
    expect(pdf.words).toContain(sampleWords);
    expect(pdf.words).toContain("Supported after fixes: Pass-through Authentication");
    for (const page of [1, pdf.pages]) expect(pdf.words).toContain(`Page ${page} of ${pdf.pages}`);
  }

  expect((await readdir(folder)).toSorted()).toEqual(["sample.html", "sample.pdf"]);
  expect(await share.windows()).toBe(1);
  expect(launched?.problems).toEqual([]);
});

test("a bundle from elsewhere is reported as read only, and is not written again", async () => {
  const bundle = join(folder, "partly.gcb");
  await makeBundle(bundle, partlyReadEstate());
  const share = await start({ args: [bundle] });
  await expect(share.part("bundle")).toContainText("Pass on the file that was opened.");
  await expect(share.button("bundle")).toHaveCount(0);
  await share.write("html", join(folder, "r.html"));
  const html = (await share.written("html", join(folder, "r.html"))).toString("utf8");
  expect(html).toContain("Read only, made ");
  expect(html).toContain("third.example.org");
  await share.write("pdf", join(folder, "r.pdf"));
  const { words } = await readPdf(await share.written("pdf", join(folder, "r.pdf")));
  if (words !== null) expect(words).toContain("third.example.org (not read)");
});

test("an assessment of this computer is written as bundle, HTML and PDF", async () => {
  const userData = join(folder, "user-data");
  const files = new AssessmentFiles(join(userData, "assessments"));
  const created = await files.create("2026-11-25T09:00:00Z");
  if (!created.ok) throw new Error(created.error.code);
  await files.facts(created.value.id).save(twoForestsWithFixes());

  launched = await launchApp({ userData });
  await launched.page.getByRole("button", { name: "corp.example.com", exact: true }).click();
  await expect(launched.page.getByRole("navigation", { name: "Steps" })).toBeVisible();
  const share = new ShareStep(launched);
  await share.openByKey();
  for (const kind of ["bundle", "html", "pdf"] as const) {
    const place = join(folder, `own.${kind}`);
    await share.write(kind, place);
    await share.written(kind, place);
  }
  expect(await readFile(join(folder, "own.html"), "utf8")).not.toMatch(/Read only|Sample estate/u);
  await expect(share.page.getByText("3 files written in this session")).toBeVisible();
});

test("a disk that fills up leaves the old file, and its trouble names it", async () => {
  test.skip(!isRoot, "only root can mount a disk");
  await mountTinyDisk(folder);
  try {
    const share = await start();
    for (const kind of ["html", "pdf"] as const) {
      const place = join(folder, `sample.${kind}`);
      await writeFile(place, "old");
      await share.write(kind, place);
      await expect(share.part(kind).getByRole("alert")).toContainText(`Could not write ${place}. The disk is full.`);
      await expect(share.part(kind).getByRole("alert")).toContainText("Make room or choose another disk");
      expect(await readFile(place, "utf8")).toBe("old");
    }
    expect((await readdir(folder)).toSorted()).toEqual(["sample.html", "sample.pdf"]);

    const elsewhere = await mkdtemp(join(tmpdir(), "gc-share-room-"));
    await share.write("pdf", join(elsewhere, "sample.pdf"));
    await share.written("pdf", join(elsewhere, "sample.pdf"));
    await expect(share.part("pdf").getByRole("alert")).toHaveCount(0);
    await rm(elsewhere, { recursive: true });
  } finally {
    await unmount(folder);
  }
});

test("a disk that is read-only says so", async () => {
  test.skip(!isRoot, "only root can mount a disk");
  await mountReadOnly(folder);
  try {
    const share = await start();
    const place = join(folder, "sample.pdf");
    await share.write("pdf", place);
    await expect(share.part("pdf").getByRole("alert")).toContainText(
      `Could not write ${place}. Nothing can be written to that drive or share`,
    );
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await unmount(folder);
  }
});

test("a folder of somebody else's and one that is gone are told apart, in the sandbox too", async () => {
  const share = await start({ isSandboxed: true });
  const closed = join(folder, "closed");
  await mkdir(closed);
  await chmod(folder, 0o755);
  await chmod(closed, 0o555);
  await share.write("html", join(closed, "sample.html"));
  await expect(share.part("html").getByRole("alert")).toContainText("This account may not write to that folder");
  expect(await readdir(closed)).toEqual([]);

  const gone = join(folder, "gone", "sample.html");
  await share.write("html", gone);
  await expect(share.part("html").getByRole("alert")).toContainText(`Could not write ${gone}. The folder is not there`);
  expect(existsSync(join(folder, "gone"))).toBe(false);

  await chmod(folder, 0o777);
  await share.write("pdf", join(folder, "sample.pdf"));
  const { pages } = await readPdf(await share.written("pdf", join(folder, "sample.pdf")));
  expect(pages).toBeGreaterThan(10);
});

test("a window that dies before it prints leaves nothing behind, and the next one prints", async () => {
  const share = await start();
  // While the report is read. One that dies in the middle of printing takes Chromium's printing with it until the app
  // starts again, which the message says.
  await share.app.evaluate(({ app }) => {
    app.once("web-contents-created", (_event, contents) => {
      contents.once("did-navigate", () => contents.forcefullyCrashRenderer());
    });
  });
  const place = join(folder, "sample.pdf");
  await share.write("pdf", place);
  await expect(share.part("pdf").getByRole("alert")).toContainText("The PDF could not be made");
  expect(await readdir(folder)).toEqual([]);
  expect(await share.windows()).toBe(1);
  await share.write("pdf", place);
  await share.written("pdf", place);
  await expect(share.part("pdf").getByRole("alert")).toHaveCount(0);
});

test("a window that hangs while it prints is ended with its process when its time is over", async () => {
  test.skip(process.platform === "win32", "there is no way to halt a process");
  const share = await start();
  const halted = share.app.evaluate(({ app }) => {
    const { setTimeout: set } = globalThis;
    const shorter = (callback: () => void, ms?: number): NodeJS.Timeout => set(callback, ms === 60_000 ? 1500 : ms);
    Object.assign(globalThis, { setTimeout: shorter });
    return new Promise<number>((resolve) => {
      app.once("web-contents-created", (_event, contents) => {
        contents.once("dom-ready", () => {
          process.kill(contents.getOSProcessId(), "SIGSTOP");
          resolve(contents.getOSProcessId());
        });
      });
    });
  });
  await share.write("pdf", join(folder, "sample.pdf"));
  const pid = await halted;
  await expect(share.button("pdf")).toHaveText("Writing…");
  await expect(share.part("pdf").getByRole("alert")).toContainText("took longer than a minute");
  await share.part("pdf").getByText("Details").click();
  await expect(share.part("pdf")).toContainText("it took longer than 60 seconds");
  expect(await readdir(folder)).toEqual([]);
  expect(await share.windows()).toBe(1);
  await expect.poll(() => isRunning(pid)).toBe(false);
});

for (const look of ["light", "dark"] as const) {
  test(`axe finds nothing with a file written and another one not, and nothing scrolls sideways (${look})`, async () => {
    const share = await start();
    await share.page.emulateMedia({ colorScheme: look });
    const long = join(folder, `${"a-rather-long-name-of-an-estate-".repeat(6)}.html`);
    await share.write("html", long);
    await share.written("html", long);
    await share.write("pdf", join(folder, "gone", "sample.pdf"));
    await expect(share.part("pdf").getByRole("alert")).toBeInViewport({ ratio: 1 });
    expect(await axeViolations(share.page)).toEqual([]);
    for (const [width, height] of [
      [1280, 800],
      [1024, 700],
      [960, 640],
    ] as const) {
      await share.app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
        width,
        height,
      ] as const);
      await expect.poll(() => share.page.evaluate(() => innerWidth)).toBe(width);
      const overflow = await share.page.evaluate(
        () =>
          [document.documentElement, ...document.querySelectorAll("aside, section, main")].filter(
            (element) => element.scrollWidth > element.clientWidth + 1,
          ).length,
      );
      expect(overflow).toBe(0);
    }
  });
}
