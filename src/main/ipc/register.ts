import { ipcMain, type IpcMainInvokeEvent, type WebContents } from "electron";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { callNames, openDroppedName, type EventName } from "#domain/contract/channel-names.ts";
import type { EventPayload } from "#domain/contract/channels.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, type Result } from "#domain/kernel/result.ts";
import type { CallHandlers } from "./answer-call.ts";
import { isTrustedSender, type Sender, type SenderPolicy } from "./trusted-sender.ts";

/** Answers the window's calls from now on, as JSON text (see `WireBridge`). The handlers are loaded with the first call, not before the window shows. */
export function registerCalls(loadHandlers: () => Promise<CallHandlers>, policy: SenderPolicy): void {
  for (const name of callNames) {
    ipcMain.handle(name, async (event, input: unknown) => {
      // Judged before anything is awaited: the frame may be gone or elsewhere later.
      const isTrusted = isTrustedSender(senderOf(event), policy);
      const [{ answerCall }, handlers] = await Promise.all([import("./answer-call.ts"), loadHandlers()]);
      return JSON.stringify(await answerCall({ name, input, isTrusted }, handlers));
    });
  }
}

type OpenPath = (path: string) => Promise<Result<OpenedBundle, CodedError>>;

/** Opens what was dropped on the window. The path comes from the preload, which has it from the system. */
export function registerDrop(open: OpenPath, policy: SenderPolicy): void {
  ipcMain.handle(openDroppedName, async (event, path: unknown) => {
    // Judged before anything is awaited, as above.
    const isTrusted = isTrustedSender(senderOf(event), policy);
    return JSON.stringify(await answerDrop(path, isTrusted, open));
  });
}

function answerDrop(path: unknown, isTrusted: boolean, open: OpenPath): Promise<Result<OpenedBundle, CodedError>> {
  const asked = "open what was dropped";
  const refused = (code: CodedError["code"], detail: string | null) => Promise.resolve(err({ code, asked, detail }));
  if (!isTrusted) return refused("sender-refused", null);
  if (typeof path !== "string" || path === "") {
    return refused("file-not-found", "what was dropped is no file on this computer");
  }
  return open(path);
}

/** Tells the window. */
export function announce<Name extends EventName>(window: WebContents, event: Name, payload: EventPayload<Name>): void {
  window.send(event, JSON.stringify(payload));
}

function senderOf(event: IpcMainInvokeEvent): Sender {
  const frame = event.senderFrame;
  return {
    contentsId: event.sender.id,
    isMainFrame: frame !== null && frame === event.sender.mainFrame,
    url: frame?.url ?? null,
  };
}
