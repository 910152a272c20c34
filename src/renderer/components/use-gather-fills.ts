import { makeStyles, tokens } from "@fluentui/react-components";
import { forcedColours } from "#renderer/styles/layout.ts";
import type { GatherState } from "./gather-state.strings.ts";

const useStyles = makeStyles({
  collected: {
    backgroundColor: tokens.colorNeutralForeground3,
    [forcedColours]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  reading: {
    backgroundColor: tokens.colorBrandBackground,
    [forcedColours]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  failed: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    [forcedColours]: { border: "1px dashed CanvasText" },
  },
  // Hatched, so that it is told from waiting without colour.
  skipped: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground3} 0 2px, transparent 2px 4px)`,
    [forcedColours]: { border: "1px dotted CanvasText" },
  },
  waiting: {
    backgroundColor: tokens.colorNeutralStroke1,
    [forcedColours]: { border: "1px solid CanvasText" },
  },
});

/** How each state looks in a bar and in its legend. */
export const useGatherFills = (): Readonly<Record<GatherState, string>> => useStyles();
