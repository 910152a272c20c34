import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const fonts = {
  fontFamilyBase: "'Segoe UI Variable', 'Segoe UI', system-ui, sans-serif",
  fontFamilyNumeric: "'Segoe UI Variable', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "'Cascadia Mono', Consolas, ui-monospace, monospace",
} satisfies Partial<Theme>;

export const lightTheme: Theme = { ...webLightTheme, ...fonts };
export const darkTheme: Theme = { ...webDarkTheme, ...fonts };
