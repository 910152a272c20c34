import { buildIfStale } from "../../../scripts/build-if-stale.ts";
import { electronRuntime } from "../../../scripts/electron-runtime.ts";

/** Playwright's global set-up: what is tested is what the sources say, and every test has the same Electron. */
// oxlint-disable-next-line import/no-default-export -- Playwright takes the default export of this file
export default async function prepare(): Promise<void> {
  const say = (line: string): void => console.log(line);
  const runtime = await electronRuntime(say);
  if (!runtime.ok) throw new Error(runtime.error);
  process.env["ELECTRON_OVERRIDE_DIST_PATH"] = runtime.value.dist;
  if (!(await buildIfStale(say))) throw new Error("the app does not build");
}
