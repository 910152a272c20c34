import { join } from "node:path";
import { folders } from "./folders.ts";
import { looks, type Look } from "./look.ts";
import { pictureName } from "./picture-name.ts";
import type { Scene } from "./scene.ts";
import { sizes } from "./size.ts";
import type { Stage } from "./stage.ts";

/** Takes a scene in every size and look, and its picture for the README if it has one. */
export async function shoot(stage: Stage, { view, readme }: Scene): Promise<void> {
  for (const size of sizes) {
    await stage.resize(size);
    for (const look of Object.keys(looks) as Look[]) {
      await stage.page.emulateMedia(looks[look]);
      await shootAs(stage, join(folders.all, pictureName(view, size, look)));
      if (readme !== undefined && size === sizes[0] && look === "light") {
        await shootAs(stage, join(folders.readme, `${readme}.png`));
      }
    }
  }
}

async function shootAs({ page }: Stage, path: string): Promise<void> {
  // Nothing lies under the mouse, and animations of menus and panes are over.
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: "disabled" });
  console.log(path);
}
