import type { Profile } from "#domain/facts/profile.ts";
import type { QuestionRow } from "#domain/result/result-document.ts";
import { optionTitles } from "#domain/options/options.strings.ts";

import { formatCount } from "#domain/words/count.ts";
import { dataTable } from "../data-table.ts";
import type { Markup } from "../markup.ts";
import { oneLine } from "../one-line.ts";
import { documentDate } from "../utc-time.ts";
import { statedStrings as strings } from "./stated-table.strings.ts";

/** What a person stated and nobody read; only what was stated. `null` when nothing was. */
export function statedTable(profile: Profile, questions: readonly QuestionRow[]): Markup | null {
  const rows: readonly (readonly [string, string | null])[] = [
    [strings.goals, profile.goals],
    [strings.seats, orNull(profile.seats, formatCount)],
    [strings.tenant, profile.tenantName],
    [strings.verifiedDomains, profile.verifiedDomains.join(", ")],
    [strings.licences, profile.licences],
    [strings.wish, orNull(profile.signInWish, (wish) => optionTitles[wish])],
    [strings.sync, orNull(profile.directorySync, (sync) => strings.syncWords[sync])],
    [strings.agentForests, profile.agentForests.join(", ")],
    [strings.outOfScope, profile.forestsOutOfScope.join(", ")],
    [strings.adFsSites, orNull(profile.adFsSites, formatCount)],
    [strings.startDate, orNull(profile.startDate, documentDate)],
    [strings.targetDate, orNull(profile.targetDate, documentDate)],
    ...questions.map((question): readonly [string, string | null] => [question.text, answerOf(question)]),
  ];
  const stated = rows.flatMap(([what, said]) => {
    const text = oneLine(said ?? "");
    return text === "" ? [] : [{ cells: [what, text] }];
  });
  if (stated.length === 0) return null;
  return dataTable({
    caption: strings.caption(profile.statedBy),
    columns: [{ title: strings.what, width: 25 }, { title: strings.stated }],
    rows: stated,
  });
}

function answerOf({ answer, choices }: QuestionRow): string | null {
  return answer === null ? null : (choices.find(({ id }) => id === answer)?.text ?? strings.notKnown);
}

const orNull = <T>(value: T | null, say: (value: T) => string): string | null => (value === null ? null : say(value));
