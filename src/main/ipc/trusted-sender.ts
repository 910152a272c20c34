/** What is known of the frame that sent a message. */
export interface Sender {
  readonly contentsId: number;
  /** False for a frame inside a page. */
  readonly isMainFrame: boolean;
  /** Address of the frame at the time of sending; `null` when the frame is gone. */
  readonly url: string | null;
}

/** What a sender must be. */
export interface SenderPolicy {
  /** The id of the window's contents; `null` when there is no window. */
  readonly ownContentsId: () => number | null;
  readonly isOwnAddress: (url: string) => boolean;
}

/** True only for the main frame of the app's own window while it shows the app's own page. */
export function isTrustedSender(sender: Sender, policy: SenderPolicy): boolean {
  return (
    sender.isMainFrame &&
    sender.url !== null &&
    sender.contentsId === policy.ownContentsId() &&
    policy.isOwnAddress(sender.url)
  );
}
