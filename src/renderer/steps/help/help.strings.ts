/** Keys and what they do, in the order of the page. */
export const keyRows: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: "Tab, Shift+Tab", does: "To the next or previous control" },
  { keys: "F6, Shift+F6", does: "To the next or previous part of the window: header, steps, content, pane, footer" },
  { keys: "Alt+1 … Alt+6", does: "To the first step of a phase" },
  { keys: "Alt+Page Up, Alt+Page Down", does: "To the step before or after" },
  { keys: "Ctrl+K", does: "Search: steps, findings, objects of the estate, commands" },
  { keys: "Ctrl+F", does: "To the search of this view" },
  { keys: "Ctrl+E", does: "To Share" },
  { keys: "Arrow keys, Home, End, Page Up, Page Down", does: "Through the rows of a list, a tree or the estate map" },
  { keys: "Enter", does: "Opens what is chosen" },
  { keys: "Space", does: "Chooses or ticks" },
  { keys: "Escape", does: "Closes a pane or a menu, and leads back from here" },
  { keys: "+, −, 0", does: "Nearer, further and all of the estate map" },
  { keys: "F5", does: "Asks again for what is behind the chosen finding, or for the failed row that has the focus" },
  { keys: "F1", does: "This page" },
];

export const helpStrings = {
  title: "Keyboard and words",
  sentence: "Everything in Groundcheck can be reached and used without a mouse.",
  back: "Back",
  keys: "Keys",
  key: "Keys",
  does: "What they do",
  verdicts: "Verdicts of findings",
  statuses: "Status of sign-in options",
  word: "Word",
  means: "What it means",
} as const;

// The report uses the same words.
export { statusMeanings as statusRows } from "#domain/words/status-meanings.strings.ts";
