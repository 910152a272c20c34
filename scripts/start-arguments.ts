/** What decides the arguments of the app. */
export interface StartArguments {
  readonly appFolder: string;
  /** What the person gave after `--`. */
  readonly given: readonly string[];
  /** Chromium refuses its sandbox to root. */
  readonly isRootOnLinux: boolean;
}

/** The arguments Electron is started with: its own switches, the app's folder, then what the person gave. */
export function appArguments({ appFolder, given, isRootOnLinux }: StartArguments): string[] {
  return [...(isRootOnLinux ? ["--no-sandbox"] : []), appFolder, ...given];
}

/** True when a window can open. Windows and macOS always have a display. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return Boolean(env["DISPLAY"]) || Boolean(env["WAYLAND_DISPLAY"]);
}
