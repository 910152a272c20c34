/**
 * What stands after `--cli`: the command line of the engine. `null` when it is not there and the app is to show its
 * window. A `--` right after it is dropped; with it Chromium and Electron leave the rest alone, which on Windows a
 * server named with its port needs.
 */
export function commandLineArguments(argv: readonly string[]): readonly string[] | null {
  const at = argv.indexOf("--cli", 1);
  if (at === -1) return null;
  const rest = argv.slice(at + 1);
  return rest[0] === "--" ? rest.slice(1) : rest;
}
