// The report uses the same words.
export { causeWords } from "#domain/words/cause-words.strings.ts";
