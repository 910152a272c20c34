import { makeStyles, tokens } from "@fluentui/react-components";
import { compact, layout, narrow, short } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

export const useOptionsStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, [short]: { overflowY: "auto" } },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    padding: "0 24px 12px",
    [narrow]: { padding: "0 16px 8px" },
    [short]: { overflowY: "visible", flexShrink: 0 },
  },
  compare: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "0 24px 12px",
    [narrow]: { padding: "0 16px 8px" },
  },
  compareSource: { ...textRamp.label, color: tokens.colorNeutralForeground3, paddingTop: "8px" },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: "12px",
    flexShrink: 0,
    [compact]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
    "@media (max-width: 559px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  proof: {
    display: "flex",
    flexGrow: 1,
    minHeight: "260px",
    marginTop: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    [compact]: { flexDirection: "column", overflow: "visible", flexShrink: 0 },
  },
  tree: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  treeHead: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "40px",
    padding: "4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  why: { ...textRamp.panelTitle, fontSize: "13px", flexGrow: 1, minWidth: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  pane: {
    width: "324px",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 1440px)": { width: layout.paneWidth },
    [narrow]: { width: "304px" },
    [compact]: { width: "auto", borderLeftStyle: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
