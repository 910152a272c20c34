// The report uses the same words.
export { affectedOptions } from "#domain/words/option-names.strings.ts";
