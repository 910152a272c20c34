/** Names as they come in the field, and as long as they get. */
export const shortForest = "corp.example.com";
export const longForest = "a-rather-long-name-of-a-forest-that-someone-chose.corp.example.com";
export const instant = "2026-11-25T09:00:00Z";
export const now = new Date("2026-11-25T09:20:00Z");

/** A callback for parts whose state is on show and not their working. */
export const nothing = (): void => undefined;
