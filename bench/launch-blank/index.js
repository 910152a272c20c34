// What Electron itself takes: one window, one empty page. The yardstick for the app's own start.
import { app, BrowserWindow } from "electron";

// Awaiting at the top would never end: Electron is ready once this file has run.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 860, show: false });
  window.once("ready-to-show", () => window.show());
  await window.loadURL("data:text/html,<title>blank</title><h1>blank</h1>");
});
