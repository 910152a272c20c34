import type { AppLink } from "./host-server.ts";

/** The part of Electron's `process.parentPort` that is used, without depending on Electron. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** The way to the app from inside a directory process. The process ends when the app does. */
export function appLink(): AppLink {
  // A Ctrl+C in the terminal reaches the whole group; the app decides what becomes of its sessions.
  process.on("SIGINT", () => {});
  const { parentPort } = process as { readonly parentPort?: ParentPort };
  if (parentPort !== undefined) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on("message", ({ data }) => listener(data)),
    };
  }
  process.on("disconnect", () => process.exit(0));
  return {
    // An app that is gone needs no answer; `disconnect` ends this process.
    post: (message) => void process.send?.(message, undefined, undefined, () => {}),
    onMessage: (listener) => void process.on("message", listener),
  };
}
