export const estateDrawingStrings = {
  /** Name of the drawing for screen readers. */
  label: (forests: number, trusts: number): string =>
    `Drawing of ${forests === 1 ? "1 forest" : `${forests} forests`} and ${trusts === 1 ? "1 trust" : `${trusts} trusts`}`,
  keys: "Arrow keys move between forests, domains and trusts. Enter opens the pane, Escape closes it. Plus, minus and 0 zoom.",
  zoom: "Zoom",
  zoomIn: "Zoom in (+)",
  zoomOut: "Zoom out (−)",
  fit: "Show all (0)",
} as const;
