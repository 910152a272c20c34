import { counted, formatCount } from "#renderer/format/numbers.ts";

export const questionsStrings = {
  title: "Questions",
  noEstate: "Nothing to ask yet. Gather an estate first: only what its facts leave open is asked.",
  toStart: "Go to Start",
  none: "The facts leave nothing open that an answer could settle.",
  toOptions: "Show sign-in options",
  open: (count: number) => `${formatCount(count)} open`,
  sentence: (all: number, answered: number) =>
    `${counted(all, "question arises", "questions arise")} here, ${formatCount(answered)} answered. Without an answer nothing is decided by it.`,
  list: "Questions",
  asked: (index: number, all: number) => `Question ${formatCount(index)} of ${formatCount(all)}`,
  choices: "Answers",
  notKnown: "I don't know",
  affects: "It can change",
  answered: (words: string, when: string) => `${words}, stated ${when}`,
  statedSome: (words: string) => `${words}, stated`,
  notAnswered: "Not answered",
  takeBack: "Take the answer back",
  previous: "Previous question",
  next: "Next question",
  nextOpen: "Next open question",
  allAnswered: "All questions are answered.",
  readOnly: "Read only: questions are answered where the assessment is kept.",
  remains: (open: number) => counted(open, "question open", "questions open"),
} as const;
