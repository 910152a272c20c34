import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from "electron";
import { bridgeProperty, callNames, eventNames, openDroppedName } from "#domain/contract/channel-names.ts";
import type { WireBridge } from "#domain/contract/channels.ts";

/** Names are checked here too, so that a page gone astray cannot reach a channel the contract does not have. */
function known<Name extends string>(names: readonly Name[], name: string): Name {
  const found = names.find((candidate) => candidate === name);
  if (found === undefined) throw new TypeError("not a channel of this app");
  return found;
}

const bridge: WireBridge = {
  call: (channel, input) => ipcRenderer.invoke(known(callNames, channel), input),
  on: (event, listener) => {
    // The event object holds the sender, which the page must not have.
    const forward = (_event: IpcRendererEvent, payload: string): void => listener(payload);
    const name = known(eventNames, event);
    ipcRenderer.on(name, forward);
    return () => void ipcRenderer.removeListener(name, forward);
  },
  // A file object that the page made itself has no path.
  openDropped: (file) =>
    ipcRenderer.invoke(openDroppedName, webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0])),
};

contextBridge.exposeInMainWorld(bridgeProperty, Object.freeze(bridge));
