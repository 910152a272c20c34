import { BrowserWindow } from "electron";
import { pageUrl } from "./page-origin.ts";
import { safeWebPreferences } from "./security.ts";

/** What a window needs to know of its surroundings. */
export interface WindowSettings {
  /** Path of the built preload. */
  readonly preload: string;
  readonly hasDevTools: boolean;
}

/** Opens the app's window; it shows itself once there is something to see. */
export function createWindow({ preload, hasDevTools }: WindowSettings): BrowserWindow {
  const window = new BrowserWindow({
    title: "Groundcheck",
    width: 1280,
    height: 860,
    minWidth: 720,
    minHeight: 520,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: "#fafafa",
    webPreferences: { ...safeWebPreferences, preload, devTools: hasDevTools },
  });
  window.once("ready-to-show", () => window.show());
  void window.loadURL(pageUrl);
  return window;
}
