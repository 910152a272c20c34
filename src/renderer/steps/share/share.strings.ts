import type { SharedKind } from "#renderer/state/share-slice.ts";
import { counted, formatCount } from "#renderer/format/numbers.ts";

const facts = (count: number): string => counted(count, "fact", "facts");

export const shareStrings = {
  title: "Share",
  sentence: "Write this assessment to a file for the specialist. Everything is made on this computer; nothing is sent.",
  sentenceReadOnly: "A bundle from elsewhere is not written again.",
  sentenceSample: "Share is off for the sample estate.",

  noEstate: "Nothing is open, so there is nothing to share.",
  toStart: "Go to Start",
  nothingGathered: "Nothing has been gathered yet, so there is nothing to share.",
  toGather: "Go to Gather",
  sample:
    "Nothing in the sample estate is about your network, so no file is made of it. Gather an estate of your own, or open a bundle.",
  stillReading: "Still reading: a file written now holds what is there by now.",

  contents: "What is in a file",
  level: "Level",
  full: "Full",
  fullMeans: "Real names. Only for people who may see them.",
  onlyLevel: "This is the only level of this version. Files are neither sealed nor signed, and no names are replaced.",

  leaves: "What leaves",
  leavesHint: "In a bundle, by class.",
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
  bundle: "Write the bundle…",
  writing: "Writing…",
  readOnly:
    "This bundle came from a file. It cannot be written again; pass on the file you opened. Reports can be written.",
  notWritten: "The file was not written",

  written: "Written in this session",
  nothingWritten: "Nothing yet. After writing: the place of the file, its size and its SHA-256.",
  kinds: {
    bundle: "Bundle",
    drawing: "Drawing of the estate map",
  } satisfies Record<SharedKind, string>,
  place: "Place",
  size: "Size",
  sha256: "SHA-256",
  /** Said to screen readers. */
  sayWritten: (what: string, path: string): string => `${what} written: ${path}`,

  /** In the footer. */
  remainsNothing: "Nothing has left this computer by this app yet",
  remainsWritten: (count: number): string => `${counted(count, "file", "files")} written in this session`,
} as const;
