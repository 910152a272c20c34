import { BrowserWindow, screen } from "electron";
import { pageUrl } from "./page-origin.ts";
import { safeWebPreferences } from "./security.ts";
import { loadWindowState, saveWindowState } from "./window-state.ts";

/** What a window needs to know of its surroundings. */
export interface WindowSettings {
  /** Path of the built preload. */
  readonly preload: string;
  readonly hasDevTools: boolean;
  /** File in which the window's place is kept. */
  readonly stateFile: string;
}

/** Opens the app's window; it shows itself once there is something to see. */
export function createWindow({ preload, hasDevTools, stateFile }: WindowSettings): BrowserWindow {
  const state = loadWindowState(
    stateFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    title: "Groundcheck",
    width: state?.width ?? 1280,
    height: state?.height ?? 860,
    ...(state && { x: state.x, y: state.y }),
    minWidth: 720,
    minHeight: 520,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: "#fafafa",
    webPreferences: { ...safeWebPreferences, preload, devTools: hasDevTools },
  });
  window.once("ready-to-show", () => {
    if (state?.isMaximized === true) window.maximize();
    window.show();
  });
  window.on("close", () => {
    saveWindowState(stateFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  void window.loadURL(pageUrl);
  return window;
}
