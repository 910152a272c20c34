export const optionCardStrings = {
  programme: "Programme",
  inScope: "In scope",
  outsideScope: "Outside scope",
  /** Before the forest that would hold agents (Pass-through Authentication) or the farm (AD FS). */
  more: (count: number): string => `${count} more ${count === 1 ? "forest" : "forests"}`,
} as const;
