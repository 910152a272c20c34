export const brandStrings = {
  name: "Groundcheck",
} as const;
