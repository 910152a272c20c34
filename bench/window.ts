import { readdir } from "node:fs/promises";
import path from "node:path";

import type { Page } from "@playwright/test";

import type { EventName } from "#domain/contract/channel-names.ts";

import { launchApp, type LaunchedApp } from "../e2e/specs/support/launch-app.ts";
import { buildIfStale } from "../scripts/build-if-stale.ts";
import { median } from "./figures.ts";
import { makeRun } from "./made-run.ts";

interface Told {
  readonly atMs: number;
  readonly event: EventName;
  readonly payload: object;
}

const rounds = 5;

/**
 * The window of the built app while a run over many forests is told to it, and when steps are changed afterwards: time
 * between frames, longest task, and time from a click to the next step on screen.
 */
export async function benchWindow(args: readonly string[]): Promise<void> {
  const forestCount = Number(args[0] ?? 12);
  const domainCount = Number(args[1] ?? 7);
  const told: Told[] = [];
  const startedAt = performance.now();
  const { ms, rows } = await makeRun({ forestCount, domainCount, answerMs: 80 }, (event, payload) => {
    told.push({ atMs: performance.now() - startedAt, event, payload });
  });
  if (!(await buildIfStale((line) => console.error(line)))) throw new Error("the app does not build");
  const launched = await launchApp();
  try {
    const { page } = launched;
    // The TypeScript runner wraps functions in this one, also those that are sent to the page.
    await page.evaluate("globalThis.__name = (named) => named");
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page
      .getByRole("navigation", { name: "Steps" })
      .getByRole("button", { name: /^Gather/u })
      .click();
    await page.getByRole("heading", { level: 1, name: "Gather" }).waitFor();
    console.log(`window: ${forestCount} forests, ${forestCount * domainCount} domains, ${rows.length} collectors`);
    console.log(framesLine("at rest", await frames(page, () => page.waitForTimeout(2000))));
    const whileTold = await frames(page, () => replay(launched, told));
    console.log(framesLine(`while ${told.length} messages came in ${(ms / 1000).toFixed(0)} s`, whileTold));
    console.log("  from a click to the step on screen (budget <= 100 ms):");
    for (const step of ["Connect", "Gather", "Estate map", "Findings", "Sign-in options", "Share"]) {
      console.log(await stepLine(page, step));
    }
  } finally {
    await launched.close();
  }
}

/** Tells the window what was recorded, as if it was about the assessment that is open in it. */
async function replay({ app, userData }: LaunchedApp, told: readonly Told[]): Promise<void> {
  const [id = ""] = await readdir(path.join(userData, "assessments"));
  const startedAt = performance.now();
  for (const { atMs, event, payload } of told) {
    await new Promise((done) => setTimeout(done, atMs - (performance.now() - startedAt)));
    await app.evaluate(
      ({ BrowserWindow }, [channel, message]) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send(channel, message);
      },
      [event, JSON.stringify({ ...payload, id })] as const,
    );
  }
}

interface Frames {
  /** Between two frames, in milliseconds. */
  readonly gaps: readonly number[];
  /** Tasks over 50 ms, in milliseconds. */
  readonly longTasks: readonly number[];
}

async function frames(page: Page, meanwhile: () => Promise<void>): Promise<Frames> {
  const watch = await page.evaluateHandle(() => {
    const seen = { gaps: [] as number[], longTasks: [] as number[], isOver: false };
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
    });
    observer.observe({ entryTypes: ["longtask"] });
    let last = performance.now();
    const onFrame = (now: number): void => {
      seen.gaps.push(now - last);
      last = now;
      if (seen.isOver) observer.disconnect();
      else requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    return seen;
  });
  await meanwhile();
  return watch.evaluate((seen) => {
    seen.isOver = true;
    return { gaps: seen.gaps.slice(1), longTasks: seen.longTasks };
  });
}

function framesLine(when: string, { gaps, longTasks }: Frames): string {
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(0);
  const late = gaps.filter((gap) => gap > 50).length;
  const longest = Math.max(0, ...longTasks).toFixed(0);
  return `  ${when}: frames every ${at(0.5)} ms, p99 ${at(0.99)}, max ${at(1)}; ${late} of ${gaps.length} over 50 ms; longest task ${longest} ms`;
}

/** Times the way to a step from the one before it, the first time and the median of more. */
async function stepLine(page: Page, step: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await changeStep(page, "Profile");
    times.push(await changeStep(page, step));
  }
  const [first = Number.NaN, ...more] = times;
  return `    ${step}: first ${first.toFixed(0)} ms, then ${median(more).toFixed(0)} ms`;
}

function changeStep(page: Page, step: string): Promise<number> {
  return page.evaluate(async (name) => {
    const buttons = [...document.querySelectorAll<HTMLElement>("nav[aria-label='Steps'] button")];
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const startedAt = performance.now();
    buttons.find((button) => button.textContent?.startsWith(name))?.click();
    do await nextFrame();
    while (document.querySelector("h1")?.textContent !== name);
    await nextFrame();
    return performance.now() - startedAt;
  }, step);
}
