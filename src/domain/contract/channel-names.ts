/**
 * The names of everything that crosses between the window and the main process.
 * Names only, without schemas, so that the preload can import them and stay free of run-time dependencies.
 */

/** Questions the window asks; each is answered once. */
export const callNames = [
  "estate/current",
  "estate/open-file",
  "estate/open-sample",
  "estate/open-recent",
  "recents/list",
  "recents/remove",
  "assessment/create",
  "assessment/open",
  "assessment/delete",
  "assessment/save-profile",
  "assessment/save-drafts",
  "computer/look",
  "connections/save",
  "connections/try",
  "connections/hold-password",
  "run/start",
  "run/cancel",
  "run/skip",
  "options/what-if",
  "options/fewest-fixes",
  "progress/compare",
  "settings/load",
  "settings/save",
  "share/save-bundle",
  "share/save-drawing",
  "share/save-report",
  "share/save-plan",
  "share/save-call-pack",
] as const;
export type CallName = (typeof callNames)[number];

/** A question that only the preload may ask, since it names a file that a person dropped on the window. */
export const openDroppedName = "estate/open-dropped";

/** Announcements of the main process; they are one-way. */
export const eventNames = [
  "estate/opened",
  "estate/open-failed",
  "run/progress",
  "run/keep-trouble",
  "run/ended",
  "assessment/judged",
] as const;
export type EventName = (typeof eventNames)[number];

/** The property of `window` that holds the bridge. */
export const bridgeProperty = "bridge";
