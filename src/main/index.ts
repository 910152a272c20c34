import path from "node:path";
import { app, session, type BrowserWindow } from "electron";
import { bundleArgument, type Start } from "./app/bundle-argument.ts";
import { chooseBundle } from "./app/choose-bundle.ts";
import { createWindow } from "./app/create-window.ts";
import { setMenu } from "./app/menu.ts";
import { isPageUrl } from "./app/page-origin.ts";
import { declarePageScheme, servePage } from "./app/protocol.ts";
import { secureApp, secureSession } from "./app/security.ts";
import type { CallHandlers } from "./ipc/answer-call.ts";
import { announce, registerCalls } from "./ipc/register.ts";

const built = path.dirname(import.meta.dirname);
const startAt = (argv: readonly string[], workingDirectory: string): Start => ({
  argv,
  workingDirectory,
  appFolder: process.defaultApp === true ? app.getAppPath() : null,
});

let window: BrowserWindow | null = null;

declarePageScheme();
secureApp(app);
if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  app.on("second-instance", (_event, argv, workingDirectory) => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    const file = bundleArgument(startAt(argv, workingDirectory));
    if (file !== null) void openFromOutside(file);
  });
  app.on("window-all-closed", () => app.quit());
  void app.whenReady().then(openWindow);
}

function openWindow(): void {
  secureSession(session.defaultSession);
  servePage(session.defaultSession, path.join(built, "renderer"));
  setMenu(process.platform);
  registerCalls(loadHandlers, { ownContentsId: () => window?.webContents.id ?? null, isOwnAddress: isPageUrl });
  window = createWindow({ preload: path.join(built, "preload/index.cjs"), hasDevTools: !app.isPackaged });
  window.on("closed", () => (window = null));
}

async function loadHandlers(): Promise<CallHandlers> {
  const [{ estateHandlers }, { openBundleFile }, { openSample }] = await Promise.all([
    import("./ipc/handlers/estate.ts"),
    import("./bundle/open.ts"),
    import("./bundle/sample.ts"),
  ]);
  return estateHandlers({
    openSample,
    openBundleFile: (file) => openBundleFile(file),
    chooseFile: async () => (window === null ? null : chooseBundle(window)),
    startFile: bundleArgument(startAt(process.argv, process.cwd())),
  });
}

async function openFromOutside(file: string): Promise<void> {
  const { openBundleFile } = await import("./bundle/open.ts");
  const opened = await openBundleFile(file);
  if (window === null) return;
  if (opened.ok) announce(window.webContents, "estate/opened", opened.value);
  else announce(window.webContents, "estate/open-failed", opened.error);
}
