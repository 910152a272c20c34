export const companionOptionsStrings = {
  label: "Goes with it",
} as const;
