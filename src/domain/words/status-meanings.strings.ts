/** What a status of an option means, and what the programme's scope is. */
export const statusMeanings: readonly { readonly word: string; readonly means: string }[] = [
  { word: "Supported", means: "No rule that was judged stands in the way" },
  { word: "Supported after fixes", means: "Not as it stands, but everything in the way has a known fix" },
  { word: "Not supported", means: "Something stands in the way that has no fix" },
  { word: "Undecided", means: "A fact is missing that could stand in the way" },
  { word: "In scope, Outside scope", means: "Whether the onboarding programme covers it; a separate answer" },
];
