import { utilityProcess } from "electron";

import type { SpawnChild } from "../adapters/directory/child.ts";
import { hostProcessPath } from "../adapters/directory/child.ts";

/** Directory processes as Electron's utility processes: full Node, outside the page's reach, and killable. */
export function utilityChildren(script = hostProcessPath()): SpawnChild {
  return () => {
    const child = utilityProcess.fork(script, [], { stdio: ["ignore", "ignore", "pipe"], serviceName: "Directory" });
    let complaint = "";
    let hasEnded = false;
    child.stderr?.on("data", (chunk: Buffer) => (complaint = `${complaint}${chunk.toString("utf8")}`.slice(-2000)));
    child.on("exit", () => (hasEnded = true));
    return {
      post(message) {
        if (!hasEnded) child.postMessage(message);
      },
      onMessage: (listener) => void child.on("message", listener),
      onExit: (listener) =>
        void child.once("exit", (code) => {
          const reason = `the directory process ended with code ${code}`;
          listener(complaint === "" ? reason : `${reason}: ${complaint.trim()}`);
        }),
      kill() {
        // Electron's own kill asks politely, and a process that blocks in a system library would not hear it.
        if (!hasEnded && child.pid !== undefined) process.kill(child.pid, "SIGKILL");
        else if (!hasEnded) child.kill();
      },
    };
  };
}
