import { tokens } from "@fluentui/react-components";

/** The six sizes of text. Nothing else is smaller than a label but the words in the rail. */
export const textRamp = {
  pageTitle: { fontSize: "20px", lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  heading: { fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  panelTitle: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  text: { fontSize: "14px", lineHeight: "20px" },
  dense: { fontSize: "13px", lineHeight: "18px" },
  label: { fontSize: "12px", lineHeight: "16px" },
  rail: { fontSize: "11px", lineHeight: "14px" },
} as const;
