import { randomUUID } from "node:crypto";

import { BrowserWindow, session, type PrintToPDFOptions, type Session } from "electron";

import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";

import { pageScheme } from "./page-origin.ts";
import { safeWebPreferences, secureSession } from "./security.ts";

const longestMs = 60_000;

const millimetres = (length: number): number => length / 25.4;

/** Chromium fills in what has these classes. It gives such templates no font size of their own. */
const footer = `<div style="width: 100%; margin: 0 14mm; display: flex; gap: 8mm; font: 7.5pt 'Segoe UI', system-ui, sans-serif; color: #595959">
<span class="title" style="flex: 1; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis"></span>
<span style="flex: none">Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;

const options: PrintToPDFOptions = {
  pageSize: "A4",
  // The same as the report's own style sheet says for paper.
  margins: {
    top: millimetres(16),
    right: millimetres(14),
    bottom: millimetres(18),
    left: millimetres(14),
  },
  printBackground: true,
  displayHeaderFooter: true,
  headerTemplate: "<span></span>",
  footerTemplate: footer,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/**
 * Prints reports as PDF: on A4, tagged, with an outline and page numbers. The report is served from memory to a hidden
 * window that has no preload and no script, in a session that knows no other address.
 */
export class PdfPrinter {
  /** What is being printed, by addresses that are used once. */
  readonly #documents = new Map<string, string>();
  #session: Session | null = null;

  /** Fails with `report-not-printed`. The window is gone when this resolves. */
  async print(html: string): Promise<Result<Uint8Array, CodedError>> {
    const url = `${pageScheme}://${randomUUID()}/report.html`;
    this.#documents.set(url, html);
    const window = new BrowserWindow({
      show: false,
      focusable: false,
      skipTaskbar: true,
      webPreferences: { ...safeWebPreferences, session: this.#ownSession(), javascript: false, devTools: false },
    });
    let timer: NodeJS.Timeout | undefined;
    const failed = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`it took longer than ${longestMs / 1000} seconds`)), longestMs);
      window.webContents.once("render-process-gone", (_event, { reason }) => {
        reject(new Error(`the process of the window ended: ${reason}`));
      });
    });
    try {
      return ok(await Promise.race([printed(window, url), failed]));
    } catch (error) {
      // A page that hangs would not hear that its window is closed.
      if (!window.webContents.isCrashed()) window.webContents.forcefullyCrashRenderer();
      const detail = error instanceof Error ? error.message : String(error);
      return err({ code: "report-not-printed", asked: "print the report", detail });
    } finally {
      clearTimeout(timer);
      this.#documents.delete(url);
      window.destroy();
    }
  }

  #ownSession(): Session {
    if (this.#session !== null) return this.#session;
    const own = session.fromPartition("report", { cache: false });
    secureSession(own);
    // Takes the place of the rule for the window's page, whose files are not served here either.
    own.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !this.#documents.has(url) }));
    own.protocol.handle(pageScheme, ({ url }) => {
      const html = this.#documents.get(url);
      if (html === undefined) return new Response(null, { status: 404 });
      return new Response(html, {
        headers: { "content-type": "text/html; charset=utf-8", "x-content-type-options": "nosniff" },
      });
    });
    this.#session = own;
    return own;
  }
}

async function printed(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url);
  return window.webContents.printToPDF(options);
}
