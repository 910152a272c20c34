import { cp, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../../scripts/project.ts";

/** One protection taken out of the built app, and the test of `security.spec.ts` that has to notice. */
export interface Loosening {
  readonly name: string;
  /** Title of the test. */
  readonly promise: string;
  /** What stands once in the built app, and what takes its place. */
  readonly edits: readonly (readonly [from: string, to: string])[];
}

const noSandbox: Loosening["edits"] = [
  ["\tsandbox: true,", "\tsandbox: false,"],
  ["app.enableSandbox()", "undefined"],
];

/** Every protection of the running app that `security.spec.ts` holds it to, each loosened once. */
export const loosenings: readonly Loosening[] = [
  {
    name: "a page outside the sandbox",
    promise: "the renderer runs under seccomp without the right to gain privileges",
    edits: noSandbox,
  },
  {
    name: "a setting of the window",
    promise: "the window is set to isolation, sandbox and no Node",
    edits: [["webSecurity: true", "webSecurity: false"]],
  },
  {
    name: "Node in the page",
    promise: "the page sees no Node",
    edits: [
      ...noSandbox,
      ["\tnodeIntegration: false", "\tnodeIntegration: true"],
      ["contextIsolation: true", "contextIsolation: false"],
    ],
  },
  {
    name: "one world for page and preload",
    promise: "the page cannot reach the preload's world",
    edits: [
      ["contextIsolation: true", "contextIsolation: false"],
      ["electron.contextBridge.exposeInMainWorld(bridgeProperty, ", "Object.assign(globalThis, { bridge: "],
      ["electron.webUtils.getPathForFile(file))\n}));", "electron.webUtils.getPathForFile(file))\n}) });"],
    ],
  },
  {
    name: "any channel from the page",
    promise: "the bridge is one frozen object of three functions and takes known names and dropped files only",
    edits: [
      ['if (found === void 0) throw new TypeError("not a channel of this app");', "if (found === void 0) return name;"],
    ],
  },
  {
    name: "inline scripts",
    promise: "the content security policy refuses code and content that is not the app's",
    edits: [["\"script-src 'self'\"", "\"script-src 'self' 'unsafe-inline'\""]],
  },
  {
    name: "one nonce for all",
    promise: "each loading of the page has a nonce of its own",
    edits: [['randomBytes(18).toString("base64url")', '"always-the-same-one-for-all"']],
  },
  {
    name: "navigation",
    promise: "the page cannot be led elsewhere, not even to another address of its own",
    edits: [['contents.on("will-frame-navigate", (event) => event.preventDefault());', ""]],
  },
  {
    name: "new windows",
    promise: "no window opens",
    edits: [['({ action: "deny" })', '({ action: "allow" })']],
  },
  {
    name: "embedded pages",
    promise: "no page can be embedded",
    edits: [['contents.on("will-attach-webview", (event) => event.preventDefault());', ""]],
  },
  {
    name: "permissions",
    promise: "permissions are denied",
    edits: [["session.setPermissionCheckHandler(() => false)", "session.setPermissionCheckHandler(() => true)"]],
  },
  {
    name: "calls from any window",
    promise: "a sender that is not the app's own window is refused",
    edits: [["sender.contentsId === policy.ownContentsId() && ", ""]],
  },
  {
    name: "calls from any page",
    promise: "the app's own window is refused while it shows another page",
    edits: [[" && policy.isOwnAddress(sender.url)", ""]],
  },
  {
    name: "input of any shape",
    promise: "input that does not fit is answered invalid-input",
    edits: [["calls[call.name].input.safeParse(call.input)", "{ success: true, data: call.input }"]],
  },
  {
    name: "requests",
    promise: "no request leaves, even from a page without a policy",
    edits: [["cancel: !isAllowedRequest(url)", "cancel: false"]],
  },
  {
    name: "paths out of the page's folder",
    promise: "the app's scheme serves the page's folder and nothing beside it",
    edits: [["if (!file.startsWith(path.resolve(folder) + path.sep)) return null;", ""]],
  },
  {
    name: "scripts in the window that prints",
    promise: "the window that prints a report has no script, no preload, and a session without a network",
    edits: [["javascript: false", "javascript: true"]],
  },
  {
    name: "downloads",
    promise: "downloads are refused",
    edits: [['session.on("will-download", (event) => event.preventDefault());', ""]],
  },
];

/** The built app with a protection taken out, in a folder of its own. Throws where the protection is not found. */
export async function loosenedApp(name: string): Promise<string> {
  const loosening = loosenings.find((one) => one.name === name);
  if (loosening === undefined) throw new Error(`nothing is loosened under the name ${name}`);
  const folder = await mkdtemp(join(tmpdir(), "groundcheck-loosened-"));
  await cp(join(projectRoot, "out"), join(folder, "out"), { recursive: true });
  for (const part of ["resources", "package.json", "node_modules"]) {
    await symlink(join(projectRoot, part), join(folder, part));
  }
  for (const [from, to] of loosening.edits) await edit(join(folder, "out"), from, to);
  return folder;
}

async function edit(folder: string, from: string, to: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const code = names.filter((name) => /^(?:main|preload)\b.*\.c?js$/u.test(name)).map((name) => join(folder, name));
  const texts = await Promise.all(code.map(async (file) => ({ file, text: await readFile(file, "utf8") })));
  const found = texts.flatMap(({ file, text }) =>
    text
      .split(from)
      .slice(1)
      .map(() => ({ file, text })),
  );
  const [place] = found;
  if (place === undefined || found.length > 1) throw new Error(`the built app has ${found.length} times: ${from}`);
  await writeFile(
    place.file,
    place.text.replace(from, () => to),
  );
}
