import type { Bridge, WireBridge } from "#domain/contract/channels.ts";

/** A bridge as the preload would expose it, for work on the page in a browser. */
export function wireOf(bridge: Bridge): WireBridge {
  return {
    call: async (channel, input) => JSON.stringify(await bridge.call(channel, input as never)),
    on: (event, listener) => bridge.on(event, (payload) => listener(JSON.stringify(payload))),
    openDropped: async (file) => JSON.stringify(await bridge.openDropped(file)),
  };
}
