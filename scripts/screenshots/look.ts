/** The looks that every view is looked at in, as the media a page is told to be on. */
export const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

export type Look = keyof typeof looks;
