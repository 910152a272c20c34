export const byHandStrings = {
  title: "To check by hand",
  lead: "No fact that was read can show these. Somebody with the rights named has to look.",
  none: "Nothing is to be checked by hand.",
} as const;
