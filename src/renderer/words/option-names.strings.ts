// The report uses the same words.
export { affectedOptions, optionShortNames } from "#domain/words/option-names.strings.ts";
