import type { RunRow } from "#domain/contract/run.ts";
import { factName } from "#domain/facts/fact-names.strings.ts";
import type { ProgressRowProps } from "#renderer/components/progress-row.tsx";
import { causeWords } from "#renderer/words/cause-words.strings.ts";
import { durationWords } from "#renderer/words/duration-words.strings.ts";
import { firstSentence } from "./first-sentence.ts";
import { gatherRowStrings as strings } from "./gather-row.strings.ts";

/** A server that says nothing for so long is worth a word. */
const silentAfterSeconds = 5;

function countWords(row: RunRow): string {
  if (row.count > 0) return strings.objects(row.count);
  // Counts and times of earlier sessions are not kept, and this computer is no directory.
  return row.elapsedMs === 0 || row.forest === null || row.state !== "collected" ? "" : strings.noObjects;
}

function timeWords(row: RunRow, nowSecond: number | null): string {
  if (row.state !== "reading" || nowSecond === null) return row.elapsedMs === 0 ? "" : durationWords(row.elapsedMs);
  const silentSeconds = Math.max(0, nowSecond - Math.floor(Date.parse(row.lastActivityAt) / 1000));
  const elapsed = durationWords(row.elapsedMs + silentSeconds * 1000);
  return silentSeconds < silentAfterSeconds ? elapsed : strings.silent(elapsed, durationWords(silentSeconds * 1000));
}

/**
 * The cells of a row. `nowSecond`: the time, for what is being read; `waits`: what a waiting row waits for.
 * How many objects there will be is not known beforehand, so no share is given.
 */
export function rowWords(
  row: RunRow,
  given: { readonly nowSecond: number | null; readonly waits: string; readonly isOpen: boolean },
): Pick<ProgressRowProps, "state" | "what" | "count" | "share" | "rate" | "time"> {
  const what = factName(row.key, null);
  const base = { state: row.state, what, share: null, rate: "", count: "", time: timeWords(row, given.nowSecond) };
  switch (row.state) {
    case "waiting":
      return { ...base, time: given.waits };
    case "reading":
      return { ...base, count: countWords(row), rate: row.ratePerSecond === 0 ? "" : strings.rate(row.ratePerSecond) };
    case "collected":
      return { ...base, count: countWords(row) };
    case "skipped":
      return { ...base, count: row.reason === null ? "" : causeWords(row.reason) };
    case "failed":
      return {
        ...base,
        count: given.isOpen || row.error === null ? countWords(row) : firstSentence(causeWords(row.error.code)),
      };
  }
}
