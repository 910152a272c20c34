import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { upLab } from "#lab/real/lab.ts";
import { heldRelay } from "../e2e/wizard/support/held-relay.ts";
import { buildIfStale } from "./build-if-stale.ts";
import { folders } from "./screenshots/folders.ts";
import { play } from "./screenshots/play.ts";
import { atWork } from "./screenshots/sessions/at-work.ts";
import { inTheLab } from "./screenshots/sessions/in-the-lab.ts";
import { newcomer } from "./screenshots/sessions/newcomer.ts";
import { otherDesk } from "./screenshots/sessions/other-desk.ts";
import { standInFont } from "./screenshots/stand-in-font.ts";

/**
 * Pictures of the app. `.cache/screenshots` gets every view in every size and look; `docs/images` gets what the README
 * shows. Needs a display: `xvfb-run -a -s "-screen 0 1600x1000x24" npm run screenshots`. After `--`, a word restricts it
 * to the views whose names contain it, and `--lab` adds a run against real forests (root on Debian).
 */

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const isWanted = (view: string): boolean => words.length === 0 || words.some((word) => view.includes(word));

await Promise.all([folders.all, folders.readme].map((folder) => mkdir(folder, { recursive: true })));
await standInFont(await mkdtemp(join(tmpdir(), "gc-font-")));
if (!(await buildIfStale((line) => console.log(line)))) process.exit(1);
for (const session of [newcomer, atWork, otherDesk]) await play(session, isWanted);
if (process.argv.includes("--lab")) {
  const lab = await upLab("two-forests-suffix-disabled", { onProgress: (stage) => console.log(stage) });
  const relay = await heldRelay(lab.forests[1]?.dc.address ?? "", 389);
  try {
    await play(inTheLab(lab, relay), isWanted);
  } finally {
    relay.close();
    await lab.down();
  }
}
