import { chown, copyFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../../scripts/run-command.ts";

/** An account without rights, made for the tests. */
export interface OrdinaryAccount {
  readonly uid: number;
  readonly gid: number;
  /** A command line that runs another one as this account. */
  readonly become: readonly string[];
}

const userName = "groundcheck-test";

/** The account for running the app as somebody who is not root; made on first use. Root only. */
export async function ordinaryAccount(): Promise<OrdinaryAccount> {
  const known = await runCommand("id", ["-u", userName], { output: "keep" });
  if (known.code !== 0) {
    const args = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", userName];
    const made = await runCommand("useradd", args, { output: "keep" });
    if (made.code !== 0) throw new Error(`useradd: ${made.stderr}`);
  }
  const [uid, gid] = await Promise.all(
    ["-u", "-g"].map(async (flag) => Number((await runCommand("id", [flag, userName], { output: "keep" })).stdout)),
  );
  if (uid === undefined || gid === undefined || uid === 0) throw new Error(`${userName} is no ordinary user`);
  return { uid, gid, become: ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"] };
}

/** What an account needs in its environment to use this display: the X server's key is readable by its starter only. */
export async function displayFor(home: string, { uid, gid }: OrdinaryAccount): Promise<Record<string, string>> {
  const key = process.env["XAUTHORITY"];
  if (key === undefined) return {};
  const copy = join(home, ".Xauthority");
  await copyFile(key, copy);
  await chown(copy, uid, gid);
  return { XAUTHORITY: copy };
}
