import { stringsOf } from "#domain/checks/index.ts";
import type { Profile } from "#domain/facts/profile.ts";
import type { FindingRow, ResultDocument } from "#domain/result/result-document.ts";

import { fixNames } from "../fixes.strings.ts";
import type { FixId } from "../fixes.ts";
import type { Handout } from "./handout.ts";

/** One fix at one place, with all that asks for it: what a handout is made of. */
export interface Work {
  readonly fix: FixId;
  /** Names it; see `fixKey`. */
  readonly key: string;
  readonly name: string;
  readonly what: string;
  readonly who: string;
  readonly effort: string;
  /** What holds once it is done. */
  readonly verify: readonly string[];
  readonly findings: readonly FindingRow[];
  /** Where it is done, as the first finding says. */
  readonly subject: FindingRow["subject"];
  readonly result: ResultDocument;
  readonly profile: Profile;
}

/** Makes the handout of one fix; `null` where the findings do not name enough for it, and a request has to do. */
export type HandoutMaker = (work: Work) => Handout | null;

const nowhere: FindingRow["subject"] = { forest: null, domain: null, servingForest: null, object: null };

/** The work of a fix, put together from the findings that ask for it. */
export function workOf(
  step: { readonly key: string; readonly fix: FixId },
  result: ResultDocument,
  profile: Profile,
): Work {
  const findings = result.findings.filter(({ fix }) => fix?.key === step.key);
  const [first] = findings;
  return {
    fix: step.fix,
    key: step.key,
    name: fixNames[step.fix],
    what: first?.fix?.what ?? "",
    who: first?.fix?.who ?? "",
    effort: first?.fix?.effort ?? "",
    verify: [...new Set(findings.map(({ checkId }) => stringsOf(checkId)?.title ?? checkId))],
    findings,
    subject: first?.subject ?? nowhere,
    result,
    profile,
  };
}

/** The value of the first row of evidence with a label; `null` where there is none. */
export function evidenceOf(work: Work, label: string): FindingRow["evidence"][number]["value"] {
  return work.findings.flatMap(({ evidence }) => evidence).find((row) => row.label === label)?.value ?? null;
}
