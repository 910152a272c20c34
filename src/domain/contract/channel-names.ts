/**
 * The names of everything that crosses between the window and the main process.
 * Names only, without schemas, so that the preload can import them and stay free of run-time dependencies.
 */

/** Questions the window asks; each is answered once. */
export const callNames = ["estate/current", "estate/open-file", "estate/open-sample"] as const;
export type CallName = (typeof callNames)[number];

/** Announcements of the main process; they are one-way. */
export const eventNames = ["estate/opened", "estate/open-failed"] as const;
export type EventName = (typeof eventNames)[number];

/** The property of `window` that holds the bridge. */
export const bridgeProperty = "bridge";
