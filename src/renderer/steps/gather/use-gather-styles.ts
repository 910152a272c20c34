import { makeStyles, tokens } from "@fluentui/react-components";
import { compact, narrow } from "#renderer/styles/layout.ts";

export const useGatherStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, [compact]: { overflowY: "auto" } },
  content: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [compact]: { flexDirection: "column", flexShrink: 0 },
  },
  list: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: "auto",
    paddingLeft: "16px",
    [narrow]: { paddingLeft: "8px" },
    [compact]: { overflowY: "visible" },
  },
  pane: {
    width: "276px",
    flexShrink: 0,
    overflowY: "auto",
    padding: "12px 16px",
    // Nothing stands above the first part that it would have to be parted from.
    "& h2 + section": { marginTop: 0, paddingTop: 0, borderTopStyle: "none" },
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: "232px", padding: "12px" },
    [compact]: { width: "auto", borderLeftStyle: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
