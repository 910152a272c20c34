import type { Handout, HandoutPart } from "./handout.ts";
import { originOf } from "./origin.ts";
import { visible } from "./quoting/visible.ts";
import type { Work } from "./work.ts";

/** What a request says beyond the words of the fix. */
export interface RequestDetails {
  /** Steps or questions, one sentence each. */
  readonly steps?: readonly string[];
  readonly sources?: readonly string[];
  readonly fileName?: string;
  /** How it is taken back, as a sentence; left out, the files of the way back say it. */
  readonly wayBack?: string;
}

/** A plain-text request: what is asked, why, of whom, how to see that it is done. */
export function requestPart(
  work: Work,
  { steps = [], sources = [], fileName = "request.txt", wayBack }: RequestDetails = {},
): HandoutPart {
  const { name, what, who, effort, verify, findings } = work;
  const why = [...new Set(findings.map((finding) => finding.why))];
  const lines = [
    ...originOf(work),
    "",
    `Asked of: ${who === "" ? "whoever looks after this" : who}${effort === "" ? "" : ` (${effort})`}`,
    "",
    "What is asked",
    what === "" ? name : what,
    ...(steps.length === 0 ? [] : ["", ...steps.map((step, index) => `${index + 1}. ${step}`)]),
    ...(why.length === 0 ? [] : ["", "Why", ...why]),
    ...(findings.length === 0 ? [] : ["", "Seen", ...findings.map(({ text }) => `- ${text}`)]),
    "",
    "How to see that it is done",
    ...verify.map((title) => `- ${title}`),
    "- Gather again with Groundcheck and compare: groundcheck diff EARLIER.zip LATER.zip",
    ...(wayBack === undefined ? [] : ["", "How it is taken back", wayBack]),
    ...(sources.length === 0 ? [] : ["", ...sources.map((source) => `Source: ${source}`)]),
  ];
  return {
    kind: "text",
    title: `${name}: what is asked, why, of whom`,
    text: `${lines.map((line) => visible(line)).join("\n")}\n`,
    fileName,
  };
}

/** A handout that is a request alone. */
export function requestHandout(work: Work, details: RequestDetails = {}, why = noChange): Handout {
  return { parts: [requestPart(work, { ...details, wayBack: why })], undo: { kind: "none", why } };
}

const noChange = "This is a request or a decision: nothing is changed by it, so there is nothing to take back.";
