import { afterAll, beforeAll } from "vitest";

import { upLab } from "#lab/real/lab.ts";
import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";
import type { ScenarioName } from "#lab/scenarios/index.ts";

/** A lab for the tests of a file or block; its parts exist once the first test runs. */
export interface LabUnderTest {
  readonly lab: RunningLab;
  /** The scenario's forests in order; the first is `forest(0)`. */
  forest(index: number): LabForest;
}

/** Starts a scenario before the tests around the call, and removes it after them. */
export function labOf(scenario: ScenarioName): LabUnderTest {
  let running: RunningLab | undefined;
  beforeAll(async () => {
    running = await upLab(scenario);
  });
  afterAll(async () => {
    await running?.down();
  });
  const started = (): RunningLab => {
    if (running === undefined) throw new Error(`the lab ${scenario} does not run`);
    return running;
  };
  return {
    get lab() {
      return started();
    },
    forest: (index) => {
      const forest = started().forests[index];
      if (forest === undefined) throw new Error(`${scenario} has no forest ${index}`);
      return forest;
    },
  };
}
