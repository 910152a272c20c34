import { dialog, type BrowserWindow } from "electron";

/** Asks the person for a bundle; `null` when the dialog was closed. */
export async function chooseBundle(window: BrowserWindow): Promise<string | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: "Open an estate",
    properties: ["openFile"],
    filters: [{ name: "Groundcheck estate", extensions: ["zip"] }],
  });
  return choice.canceled ? null : (choice.filePaths[0] ?? null);
}
