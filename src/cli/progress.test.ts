import { expect, it } from "vitest";

import { progressReporter } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

const event = {
  forest: "contoso.example.com",
  domain: null,
  key: "forest",
  state: "collected",
  reason: null,
  server: "dc1.contoso.example.com",
  count: 1,
  ratePerSecond: 4,
  elapsedMs: 250,
  lastActivityAt: "2026-11-25T09:00:00Z",
  error: null,
} as const;

function recorder(isScreen: boolean): Terminal & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    isScreen,
    out: (line) => lines.push(`out ${line}`),
    log: (line) => lines.push(`log ${line}`),
    status: (line) => lines.push(`status ${line}`),
  };
}

it("gives one plain line per finished fact where lines cannot be redrawn", () => {
  const terminal = recorder(false);
  const report = progressReporter(terminal);
  report({ ...event, state: "reading" });
  report(event);
  report({ ...event, key: "sites", state: "failed", error: { code: "timeout", asked: "sites", detail: null } });
  expect(terminal.lines).toEqual([
    "log contoso.example.com: forest collected",
    "log contoso.example.com: sites failed (timeout)",
  ]);
});

it("redraws one line on a screen and counts what is there", () => {
  const terminal = recorder(true);
  const report = progressReporter(terminal);
  report({ ...event, state: "reading" });
  report(event);
  expect(terminal.lines.at(-1)).toBe(
    "status 1 collected, 0 reading, 0 failed. contoso.example.com: forest 1 entries, 4/s",
  );
});

it("lets no server repaint the terminal through a name", () => {
  const terminal = recorder(false);
  progressReporter(terminal)({ ...event, forest: "evil\u001B[2J.example.com" });
  expect(terminal.lines).toEqual(["log evil [2J.example.com: forest collected"]);
});
