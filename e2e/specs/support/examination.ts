import { expect, type ElectronApplication, type Page } from "@playwright/test";
import { looks } from "../../../scripts/screenshots/look.ts";
import { axeInLooks } from "./axe-in-looks.ts";
import { choiceFaults } from "./choice-faults.ts";
import { layoutFaults } from "./layout-faults.ts";
import { motionFaults } from "./motion-faults.ts";
import { spaceText } from "./text-spacing.ts";

const pictured = { width: 1280, height: 800 };

/** Looks at states of the app as they stand, and holds each of them to everything that people may depend on. */
export class Examination {
  readonly #app: ElectronApplication;
  readonly #page: Page;

  constructor({ app, page }: { readonly app: ElectronApplication; readonly page: Page }) {
    this.#app = app;
    this.#page = page;
  }

  /** The window that the pictures show, asked to move as little as it can. */
  async pictured(): Promise<void> {
    await this.#page.emulateMedia({ ...looks.light, reducedMotion: "reduce" });
    await this.#show(pictured, 1);
  }

  /** The smaller of the two windows that views are made for, in which the steps are in a rail. */
  async narrow(): Promise<void> {
    await this.#show({ width: 1024, height: 700 }, 1);
  }

  /** axe in every look, choices that show in forced colours, targets that can be hit, nothing in motion. What is found is told with the state's name. */
  async look(state: string): Promise<void> {
    // What lies under the mouse is drawn in another way.
    await this.#page.mouse.move(0, 0);
    await this.#page.emulateMedia({ ...looks.contrast, reducedMotion: "reduce" });
    await this.#drawn();
    const found = [
      ...(await choiceFaults(this.#page)),
      ...(await axeInLooks(this.#page)),
      ...(await motionFaults(this.#page)),
      ...(await layoutFaults(this.#page, { targets: true, reach: false, text: false })),
    ];
    expect.soft(found, state).toEqual([]);
  }

  /** The same, and then with text spaced out, and at 200 %. For states that a change of size leaves as they are. */
  async lookClosely(state: string): Promise<void> {
    await this.look(state);
    await spaceText(this.#page, true);
    const spaced = await layoutFaults(this.#page, { targets: false, reach: true, text: true });
    await spaceText(this.#page, false);
    expect.soft(spaced, `${state}, text spaced out`).toEqual([]);
    await this.#show(pictured, 2);
    const zoomed = await layoutFaults(this.#page, { targets: true, reach: true, text: true });
    await this.#show(pictured, 1);
    expect.soft(zoomed, `${state}, at 200 %`).toEqual([]);
  }

  async #show(size: typeof pictured, zoom: number): Promise<void> {
    const set = (): Promise<void> =>
      this.#app.evaluate(
        ({ BrowserWindow }, { width, height, factor }) => {
          const window = BrowserWindow.getAllWindows()[0];
          window?.setContentSize(width, height);
          window?.webContents.setZoomFactor(factor);
        },
        { ...size, factor: zoom },
      );
    await expect(async () => {
      // An answer of the main process can be lost to its garbage collector; the size counts.
      await set().catch(() => undefined);
      await this.#page.waitForFunction((width) => innerWidth === width, size.width / zoom, { timeout: 2000 });
    }).toPass({ timeout: 20_000 });
    await this.#drawn();
  }

  /** The page is told of its size or look in one frame, and has drawn itself anew by the next. */
  async #drawn(): Promise<void> {
    await this.#page.evaluate(
      () => new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}
