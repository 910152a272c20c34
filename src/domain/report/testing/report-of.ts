import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import { testInstant } from "#domain/testing/envelopes.ts";

import { reportHtml } from "../report-html.ts";

/** What the builders leave to the test. */
export type OpenedChanges = Partial<Omit<OpenedBundle, "profile">> & { readonly profile?: Partial<Profile> };

/** An estate judged and opened from a file. */
export function openedEstate(estate: EstateFacts, changes: OpenedChanges = {}): OpenedBundle {
  const profile = { ...emptyProfile, ...changes.profile };
  const source = changes.source ?? { kind: "file", name: "estate.zip" };
  const details = { appVersion: "0.1.0", isSample: source.kind === "sample" };
  return {
    madeAt: testInstant,
    madeByVersion: "0.1.0",
    changedOptions: [],
    result: presentResult(estate, evaluate({ estate, profile, now: testInstant }), details),
    ...changes,
    source,
    profile,
  };
}

/** Its report. */
export const reportOf = (estate: EstateFacts, changes: OpenedChanges = {}): string =>
  reportHtml(openedEstate(estate, changes));

/** The words of a part of a report, without its tags, with single spaces. */
export function wordsOf(part: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", nbsp: " ", gt: ">", quot: '"', amp: "&", "#39": "'" };
  return part
    .replaceAll("<wbr>", "")
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/&(lt|gt|quot|amp|nbsp|#39);/gu, (_, name: string) => entities[name] ?? "")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ ([,.:;)])/gu, "$1")
    .trim();
}

/** One section of a report, by its id. */
export function sectionOf(report: string, id: string): string {
  const [section] = new RegExp(`<section id="${id}"[\\s\\S]*?</section>`, "u").exec(report) ?? [];
  if (section === undefined) throw new Error(`the report has no section ${id}`);
  return section;
}
