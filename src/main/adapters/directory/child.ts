import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A process that runs one directory session, as the app sees it: a forked Node or an Electron utility process. */
export interface ChildLike {
  /** Does nothing when the process has ended. */
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, with the reason in words. */
  onExit(listener: (reason: string) => void): void;
  /** Ends this very process at once, whatever it is doing. */
  kill(): void;
}

/** Starts a new directory process. */
export type SpawnChild = () => ChildLike;

/** The script that a directory process runs: beside this file as source, beside or above it in a bundle. */
export function hostProcessPath(moduleUrl: string = import.meta.url): string {
  if (moduleUrl.endsWith(".ts")) return fileURLToPath(new URL("./host-process.ts", moduleUrl));
  const beside = fileURLToPath(new URL("./host-process.js", moduleUrl));
  const above = fileURLToPath(new URL("../host-process.js", moduleUrl));
  return existsSync(beside) || !existsSync(above) ? beside : above;
}

/** Directory processes by Node's own fork. A TypeScript loader of this process is handed on by its arguments. */
export function forkedChildren(script = hostProcessPath(), execArgv = process.execArgv): SpawnChild {
  return () => {
    const child = fork(script, [], {
      execArgv: execArgv.filter((argument) => !argument.startsWith("--inspect")),
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => (complaint = `${complaint}${chunk.toString("utf8")}`.slice(-2000)));
    return {
      post(message) {
        // The callback takes the error of a process that ended in between; `exit` tells of it.
        if (child.connected) child.send(message as object, () => {});
      },
      onMessage: (listener) => void child.on("message", listener),
      onExit(listener) {
        let isTold = false;
        const tell = (reason: string): void => {
          if (isTold) return;
          isTold = true;
          listener(complaint === "" ? reason : `${reason}: ${complaint.trim()}`);
        };
        child.on("error", (error) => {
          if (child.pid === undefined) tell(error.message);
        });
        child.on("close", (code, signal) => tell(`the directory process ended with ${signal ?? `code ${code}`}`));
      },
      kill: () => void child.kill("SIGKILL"),
    };
  };
}
