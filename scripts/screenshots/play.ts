import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchApp } from "../../e2e/specs/support/launch-app.ts";
import { folders } from "./folders.ts";
import type { Session } from "./scene.ts";
import { shoot } from "./shoot.ts";
import { Stage } from "./stage.ts";

/** Runs the app for a session and takes the pictures of its scenes. Rejects when the page logged a problem. */
export async function play(session: Session, isWanted: (view: string) => boolean): Promise<void> {
  if (!session.scenes.some(({ view }) => isWanted(view))) return;
  const folder = await mkdtemp(join(tmpdir(), "gc-pictures-"));
  try {
    const launched = await launchApp(await session.prepare(folder));
    try {
      const stage = new Stage(launched);
      for (const scene of session.scenes) {
        await stage.reset();
        await scene.show(stage).catch(async (error: unknown) => {
          await stage.page.screenshot({ path: join(folders.all, "failed.png") });
          throw new Error(`${session.name}: no way to ${scene.view}, see failed.png`, { cause: error });
        });
        if (isWanted(scene.view)) await shoot(stage, scene);
      }
      if (launched.problems.length > 0) throw new Error(`${session.name}: ${launched.problems.join("; ")}`);
    } finally {
      await launched.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
