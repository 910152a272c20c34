import type { SharedKind } from "#renderer/state/share-state.ts";
import { counted, formatCount } from "#renderer/format/numbers.ts";

const facts = (count: number): string => counted(count, "fact", "facts");

export const shareStrings = {
  title: "Share",
  sentence: "Write this assessment to files for those who help. Everything is made on this computer; nothing is sent.",
  sentenceReadOnly: "Write reports of this bundle. Everything is made on this computer; nothing is sent.",
  sentenceSample: "Write a report to see what one is like. Everything is made on this computer; nothing is sent.",

  noEstate: "Nothing is open, so there is nothing to share.",
  toStart: "Go to Start",
  nothingGathered: "Nothing has been gathered yet, so there is nothing to share.",
  toGather: "Go to Gather",
  stillReading: "Still reading: a file written now holds what is there by now.",

  contents: "What is in a file",
  level: "Level",
  full: "Full",
  fullMeans: "Real names. Only for people who may see them.",
  onlyLevel: "This is the only level of this version. Files are neither sealed nor signed, and no names are replaced.",

  leaves: "What leaves",
  leavesHint: "In a bundle, by class. A report holds nothing beyond it.",
  class: "Class",
  inFile: "In the file",
  example: "For example",
  asIs: "Leaves as is",
  never: "Never in it",
  noExample: "None shown here",
  classes: {
    names: "Names of domains, hosts, sites and suffixes",
    accounts: "Names of service accounts, and of who read",
    addresses: "IP addresses and subnets",
    ids: "SIDs and tenant ids",
    errors: "Error texts from servers",
    counts: "Counts, levels, flags, dates",
    stated: "What was stated in the profile",
    secrets: "Passwords and secrets",
  },
  notGathered: "Not gathered",
  users: (enabled: number, total: number): string => `${formatCount(enabled)} of ${formatCount(total)} users enabled`,

  write: "Write",
  holds: "Holds",
  holdsWhat: (factCount: number, findings: number, options: number): string =>
    `${facts(factCount)}, ${counted(findings, "finding", "findings")}, ${counted(options, "option", "options")}`,
  lacks: "Lacks",
  lacksWhat: (failed: number, notAsked: number): string =>
    `${formatCount(failed)} failed and ${formatCount(notAsked)} not asked for, with the reasons`,
  lacksNothing: "Nothing that was asked for",
  protection: "Protection",
  notProtected: "None: whoever has the file can read it",
  titles: {
    bundle: "Bundle",
    html: "Report as HTML",
    pdf: "Report as PDF",
    drawing: "Drawing of the estate map",
    plan: "Plan",
    callPack: "Call pack",
  } satisfies Record<SharedKind, string>,
  purposes: {
    bundle: "For the specialist, who opens it in Groundcheck and judges its facts again.",
    html: "For readers without Groundcheck: one file for any browser, without scripts.",
    pdf: "The same on numbered A4 pages, to print or to keep.",
    callPack: "For the next call: agenda, decisions, open questions, and who does what until when.",
  },
  noBundle: {
    file: "This one came from a file and is not written again. Pass on the file that was opened.",
    sample: "None is made of the sample estate, since nothing in it is about your network.",
  },
  buttons: {
    bundle: "Write the bundle…",
    html: "Write the report as HTML…",
    pdf: "Write the report as PDF…",
    callPack: "Write the call pack…",
  },
  writing: "Writing…",
  readOnly:
    "This bundle came from a file. It cannot be written again; pass on the file you opened. Reports can be written.",
  notWritten: "The file was not written",
  /** `asked` is a phrase with its object: "write D:\\Share\\estate.pdf". */
  couldNot: (asked: string, cause: string): string => `Could not ${asked}. ${cause}`,

  afterWriting: "After writing, its place, its size and its SHA-256 are shown.",
  alsoWritten: "Also written in this session",
  /** Said to screen readers. */
  sayWritten: (what: string, path: string): string => `${what} written: ${path}`,

  /** In the footer. */
  remainsNothing: "Nothing has left this computer by this app yet",
  remainsWritten: (count: number): string => `${counted(count, "file", "files")} written in this session`,
} as const;
