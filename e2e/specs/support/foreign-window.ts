import type { ElectronApplication, JSHandle } from "@playwright/test";
import type { BrowserWindow } from "electron";

/**
 * Opens a second window that is not the app's: what a page gone astray could be. It has the app's preload, so that it
 * can try the bridge, and no content security policy unless it shows the app's page.
 */
export async function foreignWindow(app: ElectronApplication, url: string): Promise<JSHandle<BrowserWindow>> {
  return app.evaluateHandle(async (electron, address) => {
    const own = electron.BrowserWindow.getAllWindows()[0];
    const preload = `${electron.app.getAppPath()}/out/preload/index.cjs`;
    if (own === undefined) throw new Error("the app has no window");
    const window = new electron.BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await window.loadURL(address);
    return window;
  }, url);
}

/** Runs code in a foreign window's page and gives its answer. */
export async function inForeignWindow(window: JSHandle<BrowserWindow>, code: string): Promise<unknown> {
  return window.evaluate(
    (page: BrowserWindow, text) => page.webContents.executeJavaScript(text) as Promise<unknown>,
    code,
  );
}
