import { readdirSync, readFileSync } from "node:fs";

import type { LaunchedApp } from "../../specs/support/launch-app.ts";

/** Ends the app as a power cut would: its main process and every process it started, by their ids. */
export async function killApp({ app }: Pick<LaunchedApp, "app">): Promise<void> {
  const main = app.process();
  const gone = new Promise((resolve) => main.once("exit", resolve));
  const { pid } = main;
  if (pid === undefined) throw new Error("the app does not run");
  for (const id of [pid, ...descendantsOf(pid)]) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It went with its parent.
    }
  }
  await gone;
}

function descendantsOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/u.test(entry))) {
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (id: number): readonly number[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

/** `null` when the process has ended since it was listed. The name in brackets may hold anything, so it is cut off. */
function parentOf(pid: string): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
    return Number(fields[1]);
  } catch {
    return null;
  }
}
