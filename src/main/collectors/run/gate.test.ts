import { describe, expect, it } from "vitest";

import { Gate } from "./gate.ts";

describe("Gate", () => {
  it("lets so many in, the others in order, and goes on after a failure", async () => {
    const gate = new Gate(2);
    const started: number[] = [];
    const finish: (() => void)[] = [];
    const tasks = [0, 1, 2, 3].map((index) =>
      gate.run(async () => {
        started.push(index);
        await new Promise<void>((resolve) => finish.push(resolve));
        if (index === 0) throw new Error("first");
        return index;
      }),
    );
    const settled = Promise.allSettled(tasks);
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    await turn();
    expect(started).toEqual([0, 1]);
    finish[0]?.();
    await turn();
    expect(started).toEqual([0, 1, 2]);
    finish[1]?.();
    await turn();
    finish[2]?.();
    finish[3]?.();
    expect((await settled).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
  });
});
