import { dialog, type BrowserWindow } from "electron";

import type { FileProposal } from "../ipc/handlers/share.ts";

/** Asks the person for a bundle; `null` when the dialog was closed. */
export async function chooseBundle(window: BrowserWindow): Promise<string | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: "Open a bundle",
    properties: ["openFile"],
    filters: [{ name: "Groundcheck bundle", extensions: ["gcb", "zip"] }],
  });
  return choice.canceled ? null : (choice.filePaths[0] ?? null);
}

/** Asks the person where to write a file; `null` when the dialog was closed. */
export async function choosePlace(window: BrowserWindow, proposal: FileProposal): Promise<string | null> {
  const choice = await dialog.showSaveDialog(window, {
    title: proposal.title,
    defaultPath: proposal.name,
    filters: [{ name: proposal.kind, extensions: [proposal.extension] }],
    // Linux asks only when it is told to.
    properties: ["showOverwriteConfirmation"],
  });
  return choice.canceled || choice.filePath === "" ? null : choice.filePath;
}
