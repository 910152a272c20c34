import { fileURLToPath } from "node:url";

/** Path of the directory process that tests run. */
export const fakeHostScript = fileURLToPath(new URL("./fake-host-process.ts", import.meta.url));

/** Path of an app that only waits to be killed. */
export const doomedAppScript = fileURLToPath(new URL("./doomed-app.ts", import.meta.url));

/** Node arguments that make TypeScript run, for processes started by a test runner that transforms files itself. */
export const typescriptLoader = ["--import", "tsx"];
