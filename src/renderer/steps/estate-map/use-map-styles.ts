import { makeStyles, tokens } from "@fluentui/react-components";
import { compact, layout, narrow, short, wide } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

export const useMapStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    [short]: { overflowY: "auto" },
  },
  notice: { padding: "0 24px 8px", [narrow]: { padding: "0 16px 8px" } },
  saved: { ...textRamp.label, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    position: "relative",
    [short]: { minHeight: "300px" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    width: layout.paneWidth,
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [wide]: { width: layout.widePaneWidth },
    [narrow]: { width: layout.narrowPaneWidth },
    [compact]: {
      position: "absolute",
      top: 0,
      bottom: 0,
      right: 0,
      width: "min(344px, 100%)",
      boxShadow: tokens.shadow16,
      // Above legend and buttons of the drawing.
      zIndex: 6,
    },
  },
  /** Only names and a few words: more room for the drawing. */
  list: { width: "320px", [wide]: { width: layout.paneWidth }, [narrow]: { width: "300px" } },
});
