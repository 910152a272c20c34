import { makeStyles, tokens } from "@fluentui/react-components";
import { compact, layout, narrow, short, wide } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

export const useFindingsStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, [short]: { overflowY: "auto" } },
  filters: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: "0 24px 8px",
    [narrow]: { padding: "0 16px 8px" },
  },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", width: "100%" },
  // Its field inside is as high as a target has to be.
  search: { width: "210px", minHeight: "26px" },
  shown: { ...textRamp.label, color: tokens.colorNeutralForeground3, marginLeft: "auto" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    position: "relative",
    [short]: { minHeight: "260px" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexGrow: 1, minWidth: 0, paddingLeft: "16px", [narrow]: { paddingLeft: "8px" } },
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
      // Above the sticky head of the list.
      zIndex: 2,
    },
  },
});
