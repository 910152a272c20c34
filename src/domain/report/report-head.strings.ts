import { counted, formatCount } from "#domain/words/count.ts";

export const reportHeadStrings = {
  product: "Groundcheck report",
  documentTitle: (name: string, day: string): string => `Groundcheck report: ${name}, ${day}`,
  subtitle: "Which Microsoft 365 sign-in options this estate supports, why, and what to fix first",
  estate: "An estate without a name",
  skip: "Skip to the answer",
  contents: "Contents",
  organisation: "Organisation",
  forests: "Forests",
  knownOnly: (name: string): string => `${name} (not read)`,
  gathered: "Gathered",
  from: "From ",
  to: " to ",
  notFinished: ", not finished",
  vantage: "Asked from",
  notCollected: "Not collected",
  judged: "Judged by",
  version: (version: string): string => `Groundcheck ${version} and its rules`,
  facts: "Facts",
  factCounts: (answered: number, failed: number, notAsked: number): string =>
    failed + notAsked === 0
      ? `${formatCount(answered)} collected, none missing`
      : `${formatCount(answered)} collected, ${formatCount(failed)} failed, ${formatCount(notAsked)} not asked`,
  specialist: "Specialist",

  sample: "Sample estate. Nothing here is about your network.",
  partial: (missing: number, all: number, unknown: number): string =>
    `${formatCount(missing)} of ${counted(all, "fact", "facts")} could not be read. ${counted(unknown, "check is", "checks are")} Unknown.`,
  partialLink: "What could not be read",
  notComplete: "Gathering did not run to its end. What is missing here may be there.",
  readOnly: "Read only, made ",
  readOnlyBy: (name: string, version: string): string => `, from ${name}, by version ${version}.`,
  changed: "Judged by the rules of today, these answers differ from the day the bundle was made:",
  change: (option: string, scope: string): string => `${option}, ${scope}: `,
  wholeEstate: "the whole estate",
  statuses: {
    supported: "Supported",
    "supported-after": "Supported after fixes",
    undecided: "Undecided",
    unsupported: "Not supported",
  },
  notJudged: "not judged",
  becomes: (before: string, now: string): string => `${before}, now ${now}`,
} as const;
