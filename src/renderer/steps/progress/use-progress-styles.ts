import { makeStyles, tokens } from "@fluentui/react-components";
import { compact, narrow, short } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

export const useProgressStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, [short]: { overflowY: "auto" } },
  content: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [compact]: { flexDirection: "column", overflowY: "auto" },
    [short]: { minHeight: "320px" },
  },
  side: {
    width: "340px",
    flexShrink: 0,
    overflowY: "auto",
    padding: "4px 16px 16px 24px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: "280px", paddingLeft: "16px" },
    [compact]: { width: "auto", borderRightStyle: "none" },
  },
  list: { flexGrow: 1, minWidth: 0, minHeight: "160px", display: "flex", flexDirection: "column" },
  grid: { flexGrow: 1, minHeight: 0 },
  part: { paddingTop: "12px" },
  partTitle: { ...textRamp.panelTitle, paddingBottom: "4px" },
  soft: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
  change: { display: "flex", flexDirection: "column", gap: "2px", marginBottom: "8px", ...textRamp.label },
  arrow: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
});
