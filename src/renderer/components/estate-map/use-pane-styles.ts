import { makeStyles, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";

/** Text, lists and tables inside the panes of the map. */
export const usePaneStyles = makeStyles({
  text: { ...textRamp.label, userSelect: "text", overflowWrap: "anywhere" },
  soft: { ...textRamp.label, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  table: { ...textRamp.label, width: "100%", borderCollapse: "collapse", textAlign: "left" },
  caption: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
    whiteSpace: "nowrap",
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "4px 8px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: "5px 8px 5px 0",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  state: { display: "flex", alignItems: "flex-start", gap: "4px" },
  link: {
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    padding: 0,
    minHeight: "24px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
  },
  /** At the height of the text in the cells beside it. */
  atTop: { display: "inline-flex", alignItems: "flex-start" },
  /** Within a line of text. */
  inline: { minHeight: "auto" },
  whole: { whiteSpace: "nowrap" },
});
