import { makeStyles, tokens } from "@fluentui/react-components";
import { narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

export const useProfileStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "0 24px 24px",
    [narrow]: { padding: "0 16px 16px" },
  },
  status: { ...textRamp.dense, display: "flex", alignItems: "center", gap: "6px" },
  good: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
