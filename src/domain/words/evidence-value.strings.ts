export const evidenceValueStrings = {
  yes: "Yes",
  no: "No",
  /** The directory was asked and holds no value. */
  none: "None",
} as const;
