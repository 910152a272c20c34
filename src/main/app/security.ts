import type { App, Session, WebContents, WebPreferences } from "electron";
import { isPageUrl } from "./page-origin.ts";

/** What every window of the app runs with: a page that has neither Node nor a way past its own origin. */
export const safeWebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences;

/** Denies every page of the app what it has no need of: other addresses, windows, embedded pages, devices. */
export function secureApp(app: App): void {
  // Chromium refuses to run as root with it; the launchers of the checkout then say --no-sandbox, the app never does.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  app.on("web-contents-created", (_event, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  // Asked for the page itself and for frames in it, before will-navigate.
  contents.on("will-frame-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}

/** Shuts a session off from every network, device and download. */
export function secureSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isAllowedRequest(url) });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // The dictionaries would come from a server.
  session.setSpellCheckerEnabled(false);
  session.on("will-download", (event) => event.preventDefault());
}

/** The page's own files, and the developer tools, which are part of Electron and closed in the shipped app. */
export function isAllowedRequest(url: string): boolean {
  return isPageUrl(url) || url.startsWith("devtools://");
}
