import { factWord } from "#domain/facts/fact-names.strings.ts";
import { formatCount } from "#domain/words/count.ts";

import type { MessageParams } from "./finding.ts";

/** The words of one check. Sentences live here and nowhere else, so an old bundle appears in today's wording. */
export interface CheckStrings {
  /** The good condition: "Forest trust is two-way". */
  readonly title: string;
  /** The same thing gone wrong: "Forest trust is not two-way". */
  readonly failTitle: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  /** One function per message id that `evaluate` gives. */
  readonly messages: Readonly<Record<string, (params: MessageParams) => string>>;
  readonly fix: Fix;
  /** Fixes of single messages that need another one than `fix`, by message id. */
  readonly fixes?: Readonly<Record<string, Fix>>;
}

/** How a finding is put right. */
export interface Fix {
  /** In the registry of `plan/fixes.ts`; the same for the same work, whichever check asks for it. */
  readonly id: string;
  /** What to do. */
  readonly what: string;
  /** Whose job it usually is: "AD team". */
  readonly who: string;
  /** A rough figure for planning, said as such: "10 minutes". */
  readonly effort: string;
}

/** Words for the verdicts that the framework itself gives to any check. */
export const frameworkMessages: CheckStrings["messages"] = {
  factMissing: (params) => `Not collected in ${text(params, "places")}: ${facts(params)}.`,
  notAnswered: () => "Nobody has answered this yet.",
  assumed: () => "Assumed to be put right.",
  supposed: () => "Assumed to hold.",
  "supposed-not": () => "Assumed not to hold.",
  checkCrashed: (params) => `The rule could not be judged because of a fault in the app: ${text(params, "reason")}.`,
};

function facts(params: MessageParams): string {
  const { facts: keys } = params;
  return Array.isArray(keys) ? keys.map(factWord).join(", ") : "?";
}

/** A text parameter; a missing one shows as a question mark rather than as "undefined". */
export function text(params: MessageParams, name: string): string {
  const value = params[name];
  return value === undefined ? "?" : Array.isArray(value) ? value.join(", ") : String(value);
}

/** A parameter that counts something, with its digits in groups: "1,854". Anything else is shown as `text` shows it. */
export function amount(params: MessageParams, name: string): string {
  return grouped(text(params, name));
}

/** "1 user", "1,854 users". */
export function counted(count: number | string, one: string, many: string): string {
  return `${grouped(String(count))} ${Number(count) === 1 ? one : many}`;
}

const grouped = (digits: string): string => (/^\d+$/u.test(digits) ? formatCount(Number(digits)) : digits);
