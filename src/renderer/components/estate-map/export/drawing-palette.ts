/**
 * Colours of exported drawings. The only hex values of the interface: a file has no theme to take colours from, and it
 * must look the same, light and printable, wherever it is opened. The values are those of the light theme.
 */
export const drawingPalette = {
  paper: "#ffffff",
  box: "#ffffff",
  innerBox: "#f5f5f5",
  ink: "#242424",
  softInk: "#616161",
  line: "#424242",
  innerLine: "#bdbdbd",
  frame: "#616161",
  label: "#d1d1d1",
  notRead: "#881798",
  fail: "#b10e1c",
  warn: "#bc4b09",
  unknown: "#881798",
  manual: "#005b70",
  pass: "#0e700e",
  notApplicable: "#616161",
} as const satisfies Readonly<Record<string, `#${string}`>>;

export type DrawingColour = keyof typeof drawingPalette;
