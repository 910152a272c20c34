import { existsSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { makeBundle, partlyReadEstate } from "../e2e/pages/made-bundle.ts";
import { FirstWindow } from "../e2e/pages/first-window.ts";
import { launchApp } from "../e2e/specs/support/launch-app.ts";
import { projectRoot } from "./project.ts";

/**
 * Pictures of the app. `.cache/screenshots` gets every view in every size and look; `docs/images` gets what the README
 * shows, from the sample estate. Needs a display: `xvfb-run -a -s "-screen 0 1600x1000x24" npx tsx scripts/screenshots.ts`.
 */

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
] as const;

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

const readmeViews: ReadonlySet<string> = new Set(["sign-in-options", "findings"]);

async function shoot(page: Page, path: string): Promise<void> {
  // Nothing lies under the mouse, and animations of menus and panes are over.
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: "disabled" });
  console.log(path);
}

/** Where Segoe UI is not installed, Open Sans stands in for it if it is: the widths of the two are alike. */
async function standInFont(folder: string): Promise<void> {
  if (process.platform !== "linux") return;
  const file = join(folder, "fonts.conf");
  const alias = "<alias binding='same'><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>";
  await writeFile(file, `<fontconfig><include>/etc/fonts/fonts.conf</include>${alias}</fontconfig>\n`);
  process.env["FONTCONFIG_FILE"] = file;
}

const allFolder = join(projectRoot, ".cache/screenshots");
const readmeFolder = join(projectRoot, "docs/images");
const hasSample = existsSync(join(projectRoot, "resources/sample/sample-estate.zip"));
await Promise.all([mkdir(allFolder, { recursive: true }), mkdir(readmeFolder, { recursive: true })]);

const temporary = await mkdtemp(join(tmpdir(), "gc-pictures-"));
await standInFont(temporary);
const made = join(temporary, "estate.zip");
await makeBundle(made, partlyReadEstate());
const isMade = process.argv.includes("--made") || !hasSample;
const launched = await launchApp(isMade ? { args: [made] } : {});
try {
  const { app, page } = launched;
  const window = new FirstWindow(page);
  if (isMade) await window.waitForOptions();
  else await window.openSample();
  for (const size of sizes) {
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await page.waitForFunction(({ width }) => globalThis.innerWidth === width, size);
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      const shootView = async (view: string): Promise<void> => {
        await shoot(page, join(allFolder, `${view}-${size.width}x${size.height}-${look}.png`));
        const isForReadme = !isMade && size === sizes[0] && look === "light" && readmeViews.has(view);
        if (isForReadme) await shoot(page, join(readmeFolder, `${view}.png`));
      };
      await window.goTo("Findings");
      await shootView("findings");
      await window.goTo("Sign-in options");
      await shootView("sign-in-options");
      await window.openStart();
      await shootView("start");
      await window.goOn();
    }
  }
} finally {
  await launched.close();
}
