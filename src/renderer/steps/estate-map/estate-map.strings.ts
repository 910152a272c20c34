import { counted } from "#renderer/format/numbers.ts";

export const estateMapStepStrings = {
  title: "Estate map",
  /** How much of the estate was read. */
  sentence: (read: number, knownOnly: number): string =>
    knownOnly === 0
      ? `${counted(read, "forest", "forests")} read.`
      : `${counted(read, "forest", "forests")} read, ${counted(knownOnly, "more is", "more are")} known only by name.`,
  arrows: "Arrows point from the trusting side to the trusted side.",
  oneWayArrows: "One-way arrows point from the trusting side to the trusted side.",
  running: "Still reading: numbers can rise.",
  mode: "Show as",
  drawing: "Drawing",
  table: "Table",
  export: "Export",
  exportSvg: "Save as SVG…",
  exportPng: "Save as PNG…",
  fileTitle: (estate: string): string => `Estate map of ${estate}`,
  /** In a file, which has no page around it that says so. */
  gathered: (when: string): string => `Gathered ${when}.`,
  fileName: "estate-map",
  saved: (path: string): string => `Saved as ${path}`,
  notSaved: "The drawing was not saved",
  pane: "What is chosen on the map",
  listPane: "Trusts, worst first",
  noEstate: "No estate is open, so there is nothing to draw. Start opens a bundle or the sample estate.",
  toStart: "Go to Start",
  noForest: (servers: number): string =>
    servers === 0
      ? "No forest was read, so there is nothing to draw."
      : `No forest was read, so there is nothing to draw: ${counted(servers, "server that was named gave", "servers that were named gave")} no answer.`,
  toFindings: "Go to Findings",
  unreadDomains: (unread: number, all: number): string =>
    `${unread} of ${counted(all, "domain", "domains")} could not be read`,
  knownOnly: (count: number): string =>
    `${counted(count, "forest or domain is", "forests or domains are")} known only by name`,
  select: "Select a forest or a trust to see what is known of it",
} as const;
