import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { expect, test } from "@playwright/test";
import { checkoutFuses, isFallbackElectron } from "../../scripts/fallback-electron.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { ShareStep } from "../pages/share-step.ts";
import { foreignWindow, inForeignWindow } from "./support/foreign-window.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { loosenedApp } from "./support/loosened-app.ts";
import { violationsOf } from "./support/policy-violations.ts";

// One test per promise, in the running, truly sandboxed app; each also in an app whose protection is taken out, which
// it has to notice.

let launched: LaunchedApp;
let loosened: string | null = null;
test.beforeEach(async () => {
  const { loosening } = test.info().project.metadata as { readonly loosening?: string };
  loosened = loosening === undefined ? null : await loosenedApp(loosening);
  launched = await launchApp({
    isSandboxed: true,
    mayComplain: true,
    ...(loosened !== null && { appFolder: loosened }),
  });
  // Only now, so that an app that does not start is not taken for one that was noticed.
  if (loosened !== null) test.fail();
});
test.afterEach(async () => {
  await launched.close();
  if (loosened !== null) await rm(loosened, { recursive: true });
});

test("the renderer runs under seccomp without the right to gain privileges", async () => {
  const pid = await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  test.skip(process.platform !== "linux", "read from /proc");
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  expect(status).toMatch(/^Seccomp:\s+2$/mu);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/mu);
});

test("the window is set to isolation, sandbox and no Node", async () => {
  const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): object };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  });
});

test("the page sees no Node", async () => {
  const kinds = await launched.page.evaluate(() =>
    ["require", "process", "module", "Buffer", "global", "__dirname"].filter((name) => name in globalThis),
  );
  expect(kinds).toEqual([]);
});

test("the page cannot reach the preload's world", async () => {
  const isIsolated = await launched.page.evaluate(() => {
    // Were the worlds one, the preload's own functions would be of the page's making.
    const { bridge } = globalThis as unknown as { bridge: { call: (name: string, input: null) => Promise<unknown> } };
    let isSeen = false;
    const original = Object.getOwnPropertyDescriptor(Array.prototype, "find") ?? {};
    Object.defineProperty(Array.prototype, "find", {
      configurable: true,
      get: () => {
        isSeen = true;
        return original.value as unknown;
      },
    });
    void bridge.call("estate/current", null);
    Object.defineProperty(Array.prototype, "find", original);
    return !isSeen;
  });
  expect(isIsolated).toBe(true);
});

test("the bridge is one frozen object of three functions and takes known names and dropped files only", async () => {
  const seen = await launched.page.evaluate(async () => {
    type Loose = Record<string, (name: string, second: unknown) => unknown>;
    const { bridge } = globalThis as unknown as { bridge: Loose };
    const outcome = (attempt: () => unknown): string => {
      try {
        attempt();
        return "done";
      } catch (error) {
        return String(error);
      }
    };
    return {
      names: Object.keys(bridge).toSorted((a, b) => (a < b ? -1 : 1)),
      isFrozen: Object.isFrozen(bridge),
      isWritable: Object.getOwnPropertyDescriptor(globalThis, "bridge")?.writable,
      call: outcome(() => bridge["call"]?.("estate/open-path", "/etc/passwd")),
      on: outcome(() => bridge["on"]?.("anything", () => null)),
      // A file object that the page made has no path behind it.
      dropped: JSON.parse(
        await (bridge as unknown as { openDropped: (file: File) => Promise<string> }).openDropped(
          new File(["{}"], "/etc/passwd"),
        ),
      ) as unknown,
    };
  });
  expect(seen).toEqual({
    names: ["call", "on", "openDropped"],
    isFrozen: true,
    isWritable: false,
    call: "Error: not a channel of this app",
    on: "Error: not a channel of this app",
    dropped: {
      ok: false,
      error: {
        code: "file-not-found",
        asked: "open what was dropped",
        detail: "what was dropped is no file on this computer",
      },
    },
  });
});

test("the content security policy refuses code and content that is not the app's", async () => {
  const violated = await violationsOf(launched.page);
  expect(violated).toEqual({
    inlineScript: "script-src-elem",
    inlineHandler: "script-src-attr",
    evaluatedText: "script-src",
    remoteScript: "script-src-elem",
    inlineStyle: "style-src-elem",
    remoteImage: "img-src",
    dataImage: "img-src",
    fetch: "connect-src",
    socket: "connect-src",
    frame: "frame-src",
    object: "object-src",
    base: "base-uri",
    form: "form-action",
    worker: "worker-src",
    media: "media-src",
  });
});

test("each loading of the page has a nonce of its own", async () => {
  const nonce = (): Promise<string | undefined> =>
    launched.page.evaluate(() => document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce);
  const first = await nonce();
  await launched.page.reload();
  expect(first).toMatch(/^[\w-]{24}$/u);
  expect(await nonce()).not.toBe(first);
});

test("the page cannot be led elsewhere, not even to another address of its own", async () => {
  const { page } = launched;
  await page.evaluate(() => Object.assign(globalThis, { mark: "the same page" }));
  await launched.app.evaluate(({ BrowserWindow }) => {
    const verdicts: Record<string, boolean> = {};
    Object.assign(globalThis, { verdicts });
    // Asked after the app's own listener, so that it has judged already.
    BrowserWindow.getAllWindows()[0]?.webContents.on("will-frame-navigate", (event) => {
      verdicts[event.url] = event.defaultPrevented;
    });
  });
  const addresses = ["app://groundcheck/index.html?other", "https://www.example.com/"];
  for (const address of addresses) {
    await page.evaluate((url) => void setTimeout(() => (location.href = url)), address);
    await expect
      .poll(() =>
        launched.app.evaluate((_, url) => (globalThis as { verdicts?: object }).verdicts?.[url as never], address),
      )
      .toBe(true);
  }
  expect(await page.evaluate(() => (globalThis as { mark?: string }).mark)).toBe("the same page");
  expect(page.url()).toBe("app://groundcheck/index.html");
});

test("no window opens", async () => {
  const opened = await launched.page.evaluate(() =>
    ["app://groundcheck/index.html", "https://www.example.com/", "about:blank"].map((url) => window.open(url) !== null),
  );
  expect(opened).toEqual([false, false, false]);
  expect(launched.app.windows()).toHaveLength(1);
});

test("no page can be embedded", async () => {
  expect(await launched.page.evaluate(() => "loadURL" in document.createElement("webview"))).toBe(false);
  const attached = await launched.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await window.loadURL("about:blank");
    let isAttached = false;
    const tried = new Promise<void>((resolve) => {
      window.webContents.on("did-attach-webview", () => {
        isAttached = true;
        resolve();
      });
      // Asked after ours, so that it has judged already.
      window.webContents.on("will-attach-webview", (event) => {
        if (event.defaultPrevented) resolve();
      });
    });
    await window.webContents.executeJavaScript(
      "document.body.appendChild(Object.assign(document.createElement('webview'), { src: 'about:blank' })); null",
    );
    await tried;
    return isAttached;
  });
  expect(attached).toBe(false);
});

test("permissions are denied", async () => {
  const notDenied = await launched.page.evaluate(async () => {
    const named = ["geolocation", "notifications", "camera", "microphone", "clipboard-read", "midi"] as const;
    const queried = await Promise.all(
      named.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
    return queried.filter((state) => state !== "denied");
  });
  expect(notDenied).toEqual([]);
  const asked = await launched.page.evaluate(async () => [
    await Notification.requestPermission(),
    await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve("position"),
        ({ code }) => resolve(code),
      );
    }),
  ]);
  expect(asked).toEqual(["denied", 1]);
});

test("a sender that is not the app's own window is refused", async () => {
  const window = await foreignWindow(launched.app, "app://groundcheck/index.html");
  const answer = await inForeignWindow(window, "bridge.call('estate/current', null).then(JSON.parse)");
  expect(answer).toMatchObject({ ok: false, error: { code: "sender-refused" } });
});

test("the app's own window is refused while it shows another page", async () => {
  await launched.page.goto("about:blank");
  const answer = await launched.page.evaluate(async () => {
    const { bridge } = globalThis as unknown as { bridge: { call: (name: string, input: null) => Promise<string> } };
    return JSON.parse(await bridge.call("estate/current", null)) as unknown;
  });
  expect(answer).toMatchObject({ ok: false, error: { code: "sender-refused" } });
});

test("input that does not fit is answered invalid-input", async () => {
  const answer = await launched.page.evaluate(async () => {
    const { bridge } = globalThis as unknown as {
      bridge: { call: (name: string, input: unknown) => Promise<string> };
    };
    return JSON.parse(await bridge.call("estate/current", { path: "/etc/passwd" })) as unknown;
  });
  expect(answer).toMatchObject({ ok: false, error: { code: "invalid-input" } });
});

test("everything the page loads comes from the app", async () => {
  await launched.app.evaluate(({ session }) => {
    const log: string[] = [];
    Object.assign(globalThis, { requestLog: log });
    session.defaultSession.webRequest.onCompleted(({ url }) => log.push(url));
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => log.push(url));
  });
  await launched.page.reload();
  await expect(launched.page.locator("h1").first()).toBeVisible();
  const urls = await launched.app.evaluate(() => (globalThis as unknown as { requestLog: string[] }).requestLog);
  expect(urls.length).toBeGreaterThan(1);
  expect(urls.filter((url) => !url.startsWith("app://groundcheck/"))).toEqual([]);
});

test("no request leaves, even from a page without a policy", async () => {
  let arrived = 0;
  const server = createServer((_request, response) => {
    arrived += 1;
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const window = await foreignWindow(launched.app, "about:blank");
  const outcome = await inForeignWindow(window, `fetch("${url}").then(() => "answered", () => "refused")`);
  const file = await launched.app.evaluate(async ({ BrowserWindow }) =>
    new BrowserWindow({ show: false }).loadURL("file:///etc/hostname").then(
      () => "shown",
      () => "refused",
    ),
  );
  server.close();
  expect({ outcome, file, arrived }).toEqual({ outcome: "refused", file: "refused", arrived: 0 });
});

test("the app's scheme serves the page's folder and nothing beside it", async () => {
  const statuses = await launched.app.evaluate(async ({ net }) => {
    const paths = [
      "/index.html",
      "/..%2f..%2fpackage.json",
      "/%2e%2e/main/index.js",
      "/..%5cmain%5cindex.js",
      "/none.js",
    ];
    const answers = paths.map(async (path) => (await net.fetch(`app://groundcheck${path}`)).status);
    return [...(await Promise.all(answers)), (await net.fetch("app://elsewhere/index.html")).status];
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});

test("the window that prints a report has no script, no preload, and a session without a network", async () => {
  let arrived = 0;
  const server = createServer((_request, response) => {
    arrived += 1;
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const printing = launched.app.evaluate(
    ({ app, session, BrowserWindow }, address) =>
      new Promise((resolve) => {
        app.once("web-contents-created", (_event, contents) => {
          const own = contents.session;
          const { preload, javascript, sandbox, contextIsolation, nodeIntegration } = (
            contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
          ).getLastWebPreferences();
          const shown = (given: string): Promise<string> =>
            new BrowserWindow({ show: false, webPreferences: { session: own } }).loadURL(given).then(
              () => "shown",
              () => "refused",
            );
          contents.once("did-finish-load", () => {
            const document = contents.getURL();
            const addresses = [document, "app://groundcheck/index.html", address, "file:///etc/hostname"];
            contents.once("destroyed", () => {
              void Promise.all(addresses.map(shown)).then((later) =>
                resolve({
                  preferences: { preload, javascript, sandbox, contextIsolation, nodeIntegration },
                  isShared: own === session.defaultSession,
                  isPersistent: own.isPersistent(),
                  document: document.replace(/[0-9a-f-]{36}/u, "(once)"),
                  later,
                }),
              );
            });
          });
        });
      }),
    url,
  );
  await new FirstWindow(launched.page).openSample();
  const share = new ShareStep(launched);
  await share.openByKey();
  await share.write("pdf", "/nowhere/report.pdf");
  expect(await printing).toEqual({
    preferences: {
      preload: undefined,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
    isShared: false,
    isPersistent: false,
    document: "app://(once)/report.html",
    later: ["refused", "refused", "refused", "refused"],
  });
  server.close();
  expect(arrived).toBe(0);
});

test("downloads are refused", async () => {
  const state = await launched.app.evaluate(async ({ session, BrowserWindow }) => {
    const judged = new Promise((resolve) => {
      session.defaultSession.on("will-download", (event) => resolve(event.defaultPrevented ? "refused" : "begun"));
    });
    BrowserWindow.getAllWindows()[0]?.webContents.downloadURL("app://groundcheck/index.html");
    return judged;
  });
  expect(state).toBe("refused");
});

// How the wire spells a fuse that is on; the package does not export its names for the states.
const isSet: number = 49;

test("the fuses of the fallback Electron read back as documented", async () => {
  test.skip(!isFallbackElectron(launched.runtime.dist), "another Electron runs here");
  const wire = await getCurrentFuseWire(launched.runtime.executable);
  const states = Object.keys(checkoutFuses).map((option) => {
    const fuse = Number(option) as FuseV1Options & keyof typeof checkoutFuses;
    return [FuseV1Options[fuse], wire[fuse] === isSet, checkoutFuses[fuse]] as const;
  });
  expect(states.filter(([, isOn, isMeant]) => isOn !== isMeant)).toEqual([]);
  expect(states).toHaveLength(8);
});
