export const errorCauseStrings = {
  cause: "Cause.",
  next: "Next.",
  details: "Details",
  asked: "Asked",
  code: "Code",
  answer: "Answer",
  noAnswer: "None",
} as const;
