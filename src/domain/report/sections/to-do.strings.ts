import { counted } from "#domain/words/count.ts";

export const toDoStrings = {
  title: "What to do",
  /** Fixes that an option waits for. */
  inTheWay: (fixes: number): string => `In the way of an option, ${counted(fixes, "task", "tasks")}`,
  worthwhile: (fixes: number): string => `Worth putting right beside that, ${counted(fixes, "task", "tasks")}`,
  nothingInTheWay: "Nothing that was judged stands in the way of an option.",
  noFixInTheWay: "What stands in the way of an option has no known fix; the answer names it.",
  finding: "Finding",
  task: "What to do",
  who: "Who",
  takes: (effort: string): string => `Takes ${effort}.`,
  where: "Where",
  concerns: "Bears on",
  blocks: (options: string): string => `In the way of ${options}`,
  byHand: "Beside these there are things to look at by hand:",
  byHandLink: "To check by hand",
} as const;
