import path from "node:path";
import { app, session, type BrowserWindow } from "electron";
import { bundleArgument, type Start } from "./app/bundle-argument.ts";
import { canWriteIn } from "./app/can-write-in.ts";
import type { AppServices } from "./app/app-services.ts";
import { commandLineArguments } from "./app/command-line-arguments.ts";
import { createWindow } from "./app/create-window.ts";
import { setMenu } from "./app/menu.ts";
import { isPageUrl } from "./app/page-origin.ts";
import { declarePageScheme, servePage } from "./app/protocol.ts";
import { runWithoutWindow } from "./app/run-without-window.ts";
import { secureApp, secureSession } from "./app/security.ts";
import { announce, registerCalls, registerDrop } from "./ipc/register.ts";

const built = path.dirname(import.meta.dirname);
const startAt = (argv: readonly string[], workingDirectory: string): Start => ({
  argv,
  workingDirectory,
  appFolder: process.defaultApp === true ? app.getAppPath() : null,
});

/** How long the end of the app waits for a run to store what it has. What it stored before is safe either way. */
const longestGoodbyeMs = 4000;

let window: BrowserWindow | null = null;

secureApp(app);
const commandLine = commandLineArguments(process.argv);
if (commandLine !== null) runWithoutWindow(app, commandLine);
// A command runs beside the window of the same person, so the lock is the window's alone. Where nothing can be written
// there is no lock to be had, and nobody else's: the window has to open to say so.
else if (app.requestSingleInstanceLock() || !canWriteIn(app.getPath("userData"))) run();
else app.quit();

function run(): void {
  declarePageScheme();
  app.on("second-instance", (_event, argv, workingDirectory) => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    const file = bundleArgument(startAt(argv, workingDirectory));
    if (file !== null) void openFromOutside(file);
  });
  // macOS names a file that was opened by its icon this way.
  app.on("open-file", (event, file) => {
    event.preventDefault();
    void openFromOutside(file);
  });
  app.on("window-all-closed", () => {
    if (loading === null) app.quit();
    else void endRun().finally(() => app.quit());
  });
  void app.whenReady().then(openWindow);
}

function openWindow(): void {
  secureSession(session.defaultSession);
  servePage(session.defaultSession, path.join(built, "renderer"));
  const policy = { ownContentsId: () => window?.webContents.id ?? null, isOwnAddress: isPageUrl };
  registerCalls(async () => (await services()).handlers, policy);
  registerDrop(async (file) => (await services()).opener.openPath(file), policy);
  window = createWindow({
    preload: path.join(built, "preload/index.cjs"),
    hasDevTools: !app.isPackaged,
    stateFile: path.join(app.getPath("userData"), "window.json"),
  });
  window.on("closed", () => (window = null));
  // Hidden until Alt is pressed, so the page does not wait for it.
  setMenu(process.platform);
}

let loading: Promise<AppServices> | null = null;

/** Loaded with the first call, not before the window shows. */
function services(): Promise<AppServices> {
  loading ??= import("./app/app-services.ts").then(({ createServices }) =>
    createServices({
      userData: app.getPath("userData"),
      startFile: bundleArgument(startAt(process.argv, process.cwd())),
      window: () => window,
      announce: (event, payload) => {
        if (window !== null) announce(window.webContents, event, payload);
      },
    }),
  );
  return loading;
}

async function openFromOutside(file: string): Promise<void> {
  const { opener } = await services();
  const opened = await opener.openPath(file);
  if (window === null) return;
  if (opened.ok) announce(window.webContents, "estate/opened", opened.value);
  else announce(window.webContents, "estate/open-failed", opened.error);
}

/** A run that is under way keeps what it has before the app goes, and what could not be stored is tried once more. */
async function endRun(): Promise<void> {
  const { assessments } = await services();
  await Promise.race([assessments.end(), new Promise((resolve) => setTimeout(resolve, longestGoodbyeMs))]);
}
