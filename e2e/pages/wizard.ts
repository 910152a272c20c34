import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, type ElectronApplication, type Locator, type Page } from "@playwright/test";

import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { openBundleFile } from "#main/bundle/open.ts";

/** The steps that gather, as a person finds them. */
export class Wizard {
  readonly app: ElectronApplication;
  readonly page: Page;

  constructor({ app, page }: { readonly app: ElectronApplication; readonly page: Page }) {
    this.app = app;
    this.page = page;
  }

  async goTo(step: string): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Steps" })
      .getByRole("button", { name: new RegExp(`^${step}`, "u") })
      .click();
    await expect(this.page.getByRole("heading", { level: 1, name: step })).toBeVisible();
  }

  async begin(): Promise<void> {
    await this.page.getByRole("button", { name: "Start", exact: true }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Profile" })).toBeVisible();
  }

  /** The card of a connection, by the server that was typed or as the computer's own domain. */
  connection(name: string): Locator {
    return this.page.getByRole("listitem", { name });
  }

  async tryConnection(card: Locator, forest: string): Promise<void> {
    await card.getByRole("button", { name: "Try", exact: true }).click();
    await expect(card.getByText(`Forest ${forest} reached`)).toBeVisible({ timeout: 40_000 });
  }

  async addServer(server: string, user: string, password: string): Promise<Locator> {
    const cards = this.page.getByRole("region", { name: "Connect" }).getByRole("listitem");
    const count = await cards.count();
    await this.page.getByRole("button", { name: "Add a forest or server" }).click();
    const card = cards.nth(count);
    await card.getByLabel("Server or domain").fill(server);
    await card.getByRole("radio", { name: "Another account" }).click();
    await card.getByLabel("Account", { exact: true }).fill(user);
    await card.getByLabel("Password").fill(password);
    return card;
  }

  /** Starts a run and waits for its end. */
  async gather(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
    await expect(this.page.getByRole("button", { name: "More actions" })).toBeVisible({ timeout: 90_000 });
  }

  /** The groups of a forest on Gather: its own collectors and those of its domains. */
  collectorsOf(forest: string): Locator {
    return this.page.getByRole("rowgroup", {
      name: new RegExp(`^(?:Forest|Domain) ${forest.replaceAll(".", "\\.")}$`, "u"),
    });
  }

  /** One collector of a forest on Gather, where it is not folded. */
  collector(forest: string, name: string): Locator {
    return this.collectorsOf(forest)
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  /** How many collectors of a forest have collected. */
  async collected(forest: string): Promise<number> {
    return (await this.#counts(forest)).reduce((sum, [collected]) => sum + collected, 0);
  }

  /** How many collectors of a forest have not collected; 1 while none is shown. */
  async openCollectors(forest: string): Promise<number> {
    const counts = await this.#counts(forest);
    return counts.length === 0 ? 1 : counts.reduce((sum, [collected, all]) => sum + all - collected, 0);
  }

  async #counts(forest: string): Promise<readonly (readonly [collected: number, all: number])[]> {
    const heads = await this.collectorsOf(forest).allTextContents();
    return heads.map((text) => {
      const found = /(\d+) of (\d+) collected/u.exec(text);
      return [Number(found?.[1]), Number(found?.[2])];
    });
  }

  /** A bundle that is written on Share, opened again. */
  async sharedBundle(): Promise<OpenedBundle> {
    const bundle = path.join(mkdtempSync(path.join(tmpdir(), "groundcheck-wizard-")), "estate.gcb");
    await this.goTo("Share");
    await this.willSaveAt(bundle);
    await this.page.getByRole("button", { name: "Write the bundle…" }).click();
    await expect.poll(() => existsSync(bundle)).toBe(true);
    const opened = await openBundleFile(bundle);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value;
  }

  /** Answers the next save dialog with this place. */
  async willSaveAt(place: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, place);
  }

  /** Answers the next open dialog with this file. */
  async willOpen(file: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, file);
  }
}
