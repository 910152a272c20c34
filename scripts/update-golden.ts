import { spawnSync } from "node:child_process";

/** Gathers one scenario, or all of them, and rewrites their golden results. Read the diff before it is committed. */
const [scenario] = process.argv.slice(2);
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--config", "e2e/vitest.config.ts", "e2e/specs/lab/scenarios.lab.ts"],
  {
    stdio: "inherit",
    env: { ...process.env, GOLDEN_UPDATE: "1", ...(scenario === undefined ? {} : { SCENARIO: scenario }) },
  },
);
process.exitCode = status ?? 1;
