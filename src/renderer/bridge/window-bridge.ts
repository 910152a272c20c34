import { bridgeProperty } from "#domain/contract/channel-names.ts";
import type { Bridge, WireBridge } from "#domain/contract/channels.ts";

declare global {
  interface Window {
    /** Put there by the preload; missing when the page is opened anywhere else. */
    readonly [bridgeProperty]?: WireBridge;
  }
}

/** The way to the main process. Throws when the page does not run in the app. */
export function windowBridge(): Bridge {
  const wire = window[bridgeProperty];
  if (wire === undefined) throw new Error("this page works in the app only");
  return {
    call: async (channel, input) => read(await wire.call(channel, input)),
    on: (event, listener) => wire.on(event, (payload) => listener(read(payload))),
    openDropped: async (file) => read(await wire.openDropped(file)),
  };
}

// It comes from the main process, which has made it by the contract.
const read = <Value>(text: string): Value => JSON.parse(text) as Value;
