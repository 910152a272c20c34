import { bridgeProperty } from "#domain/contract/channel-names.ts";
import type { Bridge } from "#domain/contract/channels.ts";

declare global {
  interface Window {
    /** Put there by the preload; missing when the page is opened anywhere else. */
    readonly [bridgeProperty]?: Bridge;
  }
}

/** The way to the main process. Throws when the page does not run in the app. */
export function windowBridge(): Bridge {
  const bridge = window[bridgeProperty];
  if (bridge === undefined) throw new Error("this page works in the app only");
  return bridge;
}
