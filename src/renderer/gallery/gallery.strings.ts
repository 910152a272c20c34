export const galleryStrings = {
  title: "Gallery",
  sentence: (parts: number, states: number): string => `${parts} parts in ${states} states. For work on them only.`,
  look: "Look",
  looks: { light: "Light", dark: "Dark", contrast: "Forced colours, imitated" },
  contents: "Parts",
} as const;
