import path from "node:path";

/** How the app was started. */
export interface Start {
  /** All of the command line, the executable first. */
  readonly argv: readonly string[];
  /** The folder relative paths are meant from. */
  readonly workingDirectory: string;
  /** True when Electron was given the app's folder to run, false for the packaged app. */
  readonly isFromFolder: boolean;
}

/** The bundle named on the command line as a full path; `null` when none was. Switches are not names. */
export function bundleArgument({ argv, workingDirectory, isFromFolder }: Start): string | null {
  const names = argv.slice(1).filter((argument) => !argument.startsWith("-"));
  const name = names[isFromFolder ? 1 : 0];
  return name === undefined ? null : path.resolve(workingDirectory, name);
}
