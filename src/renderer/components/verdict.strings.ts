// The report uses the same words.
export { verdictCountWords, verdictWords } from "#domain/words/verdict.strings.ts";
