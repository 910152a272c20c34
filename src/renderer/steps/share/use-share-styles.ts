import { makeStyles, tokens } from "@fluentui/react-components";
import { compact, narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

export const useShareStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [compact]: { flexDirection: "column", overflowY: "auto" },
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: "14px 24px",
    [narrow]: { padding: "12px 16px" },
    [compact]: { overflowY: "visible" },
  },
  pane: {
    width: "344px",
    flexShrink: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "14px 20px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: "320px", padding: "12px 16px" },
    [compact]: {
      width: "auto",
      overflowY: "visible",
      borderLeftStyle: "none",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  level: {
    padding: "10px 14px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  levelName: { ...textRamp.panelTitle },
  levelText: { ...textRamp.dense, color: tokens.colorNeutralForeground2 },
  hint: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
});
