import type { Rule } from "#domain/options/rule-book.ts";

/** How far documents stand behind a rule; empty when they say it themselves. */
export const basisWords: Readonly<Record<Rule["basis"], string>> = {
  documented: "",
  inferred: "Worked out from the documents below, which do not say it in so many words.",
  unverified: "Not confirmed by a document. It informs and never blocks.",
};
