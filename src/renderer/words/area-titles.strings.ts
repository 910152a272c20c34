// The report uses the same words.
export { areaTitles } from "#domain/words/area-titles.strings.ts";
