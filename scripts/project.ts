import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's top folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** True for root on Linux and macOS. Windows has no such notion here. */
export const isRoot = process.getuid?.() === 0;

/**
 * Where downloads outlive the checkout. As root on Linux it is a folder that other users can read too, because the
 * tests run the app as an ordinary user and root's home is closed to them.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const base = env["XDG_CACHE_HOME"];
  if (base !== undefined && base !== "") return join(base, "groundcheck");
  if (isRoot && process.platform === "linux") return "/var/cache/groundcheck";
  return join(homedir(), ".cache", "groundcheck");
}
