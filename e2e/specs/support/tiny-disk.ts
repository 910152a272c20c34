import { runCommand } from "../../../scripts/run-command.ts";

/** A file system in memory of 16 KB, on a folder. Root only; to be taken away with {@link unmount}. */
export async function mountTinyDisk(folder: string): Promise<void> {
  await mounted(["-t", "tmpfs", "-o", "size=16k,mode=755", "tmpfs", folder]);
}

/** The same, holding nothing and read-only. */
export async function mountReadOnly(folder: string): Promise<void> {
  await mounted(["-t", "tmpfs", "-o", "ro,size=16k,mode=755", "tmpfs", folder]);
}

export async function unmount(folder: string): Promise<void> {
  await runCommand("umount", [folder], { output: "keep" });
}

async function mounted(args: readonly string[]): Promise<void> {
  const { code, stderr } = await runCommand("mount", args, { output: "keep" });
  if (code !== 0) throw new Error(`mount: ${stderr}`);
}
