import path from "node:path";

/** How the app was started. */
export interface Start {
  /** All of the command line, the executable first. */
  readonly argv: readonly string[];
  /** The folder relative paths are meant from. */
  readonly workingDirectory: string;
  /** The app's folder when Electron was given it to run; `null` for the packaged app. */
  readonly appFolder: string | null;
}

/**
 * The bundle named on the command line as a full path; `null` when none was. Switches are not names, and neither is
 * anything up to the app's folder.
 */
export function bundleArgument({ argv, workingDirectory, appFolder }: Start): string | null {
  const names = argv.slice(1).filter((argument) => !argument.startsWith("-"));
  const paths = names.map((name) => path.resolve(workingDirectory, name));
  const first = appFolder === null ? 0 : paths.indexOf(path.resolve(appFolder)) + 1;
  return paths[first] ?? null;
}
