import { expect, type Page } from "@playwright/test";
import { FirstWindow } from "../../e2e/pages/first-window.ts";
import { Wizard } from "../../e2e/pages/wizard.ts";
import type { LaunchedApp } from "../../e2e/specs/support/launch-app.ts";
import { looks } from "./look.ts";
import { sizes, type Size } from "./size.ts";

/** The running app while pictures are taken of it: the ways to its states, as a person goes them. */
export class Stage {
  readonly page: Page;
  readonly window: FirstWindow;
  readonly wizard: Wizard;
  readonly app: LaunchedApp["app"];

  constructor({ app, page }: LaunchedApp) {
    this.page = page;
    this.window = new FirstWindow(page);
    this.wizard = new Wizard({ app, page });
    this.app = app;
  }

  async resize(size: Size): Promise<void> {
    const set = (): Promise<void> =>
      this.app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, size);
    const isSet = ({ width, height }: Size): boolean => innerWidth === width && innerHeight === height;
    await expect(async () => {
      // An answer of the main process can be lost to its garbage collector; the size counts.
      if (!(await this.page.evaluate(isSet, size))) await set().catch(() => undefined);
      await this.page.waitForFunction(isSet, size, { timeout: 2000 });
    }).toPass({ timeout: 20_000 });
    // The page follows in the next frame: a rail in place of the list of steps, and back.
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }

  /** In the pictured size and look, in which the ways below are gone. */
  async reset(): Promise<void> {
    await this.page.emulateMedia(looks.light);
    await this.resize(sizes[0]);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  }

  /** Opens what the first page lists under this name. */
  async openRecent(name: string): Promise<void> {
    await this.page.getByRole("table").getByRole("button", { name, exact: true }).first().click();
    await expect(this.window.title("What is this estate ready for?")).toHaveCount(0);
  }

  async openStart(): Promise<void> {
    await this.window.openStart();
    await expect(this.page.getByText("Looking…")).toHaveCount(0);
  }
}
