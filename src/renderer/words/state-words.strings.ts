// The report uses the same words.
export { stateWords } from "#domain/words/state-words.strings.ts";
