export const waiveFormStrings = {
  title: "Waive a finding",
  titleChange: "Change a waiver",
  lead: "The verdict stays what it is. The finding leaves the plan until that day, is marked wherever it shows, and then comes back.",
  reason: "Reason",
  owner: "Who answers for it",
  until: "Last day",
  needed: "Needed",
  past: "The day has passed.",
  waive: "Waive until then",
  takeBack: "Take the waiver back",
  cancel: "Cancel",
} as const;
