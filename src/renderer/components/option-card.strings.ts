export const optionCardStrings = {
  programme: "Programme",
  inScope: "In scope",
  outsideScope: "Outside scope",
  more: (count: number): string => `${count} more ${count === 1 ? "forest" : "forests"}`,
} as const;
