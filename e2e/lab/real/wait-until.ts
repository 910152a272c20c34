import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** Asks again every 50 ms until the answer is true; rejects naming `what` when the limit is reached. */
export async function waitUntil(what: string, isTrue: () => Promise<boolean>, limitMs = 90_000): Promise<void> {
  const tries = Math.ceil(limitMs / 50);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (await isTrue()) return;
    await pause(50);
  }
  throw new Error(`${what}: not within ${limitMs / 1000} s`);
}

/** Whether something accepts TCP connections there. */
export function isListening(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 1000 });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
    socket.once("timeout", () => settle(false));
  });
}
