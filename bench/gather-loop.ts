import { monitorEventLoopDelay } from "node:perf_hooks";

import { makeRun } from "./made-run.ts";

/** How long the event loop of the main process is held by a run over many forests, and how often the window is told. */
export async function benchGatherLoop(args: readonly string[]): Promise<void> {
  const forestCount = Number(args[0] ?? 12);
  const domainCount = Number(args[1] ?? 7);
  const told = { messages: 0, rows: 0, judged: 0 };
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const { isComplete, ms, rows } = await makeRun({ forestCount, domainCount, answerMs: 5 }, (event, payload) => {
    told.messages += 1;
    if ("rows" in payload) told.rows += payload.rows.length;
    if (event === "assessment/judged") told.judged += 1;
    if (event === "run/ended") delay.disable();
  });
  const held = [50, 99, 100].map((percentile) => (delay.percentile(percentile) / 1e6).toFixed(1));
  console.log(`gather-loop: ${forestCount} forests, ${forestCount * domainCount} domains, ${rows.length} collectors`);
  console.log(`  ${(ms / 1000).toFixed(1)} s, ${isComplete ? "complete" : "not complete"}`);
  console.log(
    `  window told ${((told.messages * 1000) / ms).toFixed(1)} times/s of ${told.rows} changes, judged ${told.judged} times`,
  );
  console.log(`  event loop held: p50 ${held[0]}, p99 ${held[1]}, max ${held[2]} ms (budget p99 <= 50 ms)`);
}
