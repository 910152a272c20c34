/** From worst to best. `supported-after`: not as it stands, but every blocker has a known fix. */
export const optionStatuses = ["unsupported", "supported-after", "undecided", "supported"] as const;
