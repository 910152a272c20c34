import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../../scripts/run-command.ts";

/** A disk of its own, mounted on a folder, that a test can fill or protect. Root only. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves no byte free. */
  fill(): void;
  free(): void;
  protect(): Promise<void>;
  unprotect(): Promise<void>;
  remove(): Promise<void>;
}

export async function mountSmallDisk(folder: string): Promise<SmallDisk> {
  const filler = join(folder, "filler");
  const run = async (command: string, ...args: readonly string[]): Promise<void> => {
    const { code, stderr } = await runCommand(command, args, { output: "keep" });
    if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  };
  await run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder);
  return {
    folder,
    fill: () => {
      for (let sizeBytes = 1024 * 1024; sizeBytes >= 1; sizeBytes = Math.floor(sizeBytes / 2)) {
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(sizeBytes), { flag: "a" });
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
        }
      }
    },
    free: () => rmSync(filler),
    protect: () => run("mount", "-o", "remount,ro", folder),
    unprotect: () => run("mount", "-o", "remount,rw", folder),
    // A process that is just ending may still look into it.
    remove: () => run("umount", "-l", folder),
  };
}
