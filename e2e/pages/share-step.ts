import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type ElectronApplication, type Locator, type Page } from "@playwright/test";

const parts = {
  bundle: { title: "Bundle", button: "Write the bundle…" },
  html: { title: "Report as HTML", button: "Write the report as HTML…" },
  pdf: { title: "Report as PDF", button: "Write the report as PDF…" },
} as const;
type Part = keyof typeof parts;

/** The step that writes files, as a person finds it. */
export class ShareStep {
  readonly app: ElectronApplication;
  readonly page: Page;

  constructor({ app, page }: { readonly app: ElectronApplication; readonly page: Page }) {
    this.app = app;
    this.page = page;
  }

  async openByKey(): Promise<void> {
    await this.page.keyboard.press("Control+e");
    await expect(this.page.getByRole("heading", { level: 1, name: "Share" })).toBeVisible();
  }

  part(part: Part): Locator {
    return this.page.getByRole("region", { name: parts[part].title, exact: true });
  }

  button(part: Part): Locator {
    return this.part(part).getByRole("button");
  }

  /** Has a file written by keyboard, with this place as the answer to the dialog. */
  async write(part: Part, place: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, place);
    const button = this.part(part).getByRole("button", { name: parts[part].button });
    await expect(button).not.toHaveAttribute("aria-disabled", "true");
    await button.focus();
    await this.page.keyboard.press("Enter");
  }

  /** Waits until the file is shown as written, holds what is shown of it against the file, and gives its content. */
  async written(part: Part, place: string): Promise<Buffer> {
    await expect(this.part(part).getByText(place, { exact: true })).toBeVisible({ timeout: 30_000 });
    const bytes = await readFile(place);
    await expect(this.part(part).getByText(createHash("sha256").update(bytes).digest("hex"))).toBeVisible();
    await expect(this.part(part).getByText(`(${bytes.length.toLocaleString("en-US")} bytes)`)).toBeVisible();
    return bytes;
  }

  /** How many windows the app has, hidden ones included. */
  windows(): Promise<number> {
    return this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  }
}
