import { counted, formatCount } from "#domain/words/count.ts";

export const coverageStrings = {
  title: "Coverage",
  lead: (answered: number, all: number): string =>
    `${formatCount(answered)} of ${counted(all, "fact", "facts")} were collected.`,
  counts: "Facts by what became of them",
  became: "What became of it",
  facts: "Facts",
  means: "Meaning",
  collected: "Collected",
  collectedMeans: "A server answered; the value is in the assessment.",
  failed: "Failed",
  failedMeans: "It was asked for and did not come. Each is listed below with its cause.",
  asked: "Asked in all",
  askedMeans: "Collected and failed together.",
  notAsked: "Not asked",
  notAskedMeans: "Something that it needs was not there, such as a forest that was not reached.",
  all: "Sum of asked and not asked",
  nothing: "Every fact that was asked for was read.",
  failures: (rows: number): string => `What could not be read, ${counted(rows, "row", "rows")}`,
  what: "What",
  cause: "Cause",
  next: "Next",
  said: "Asked, and answer",
  server: (server: string): string => `Server ${server}`,
  forest: (forest: string): string => `Forest ${forest}`,
} as const;
