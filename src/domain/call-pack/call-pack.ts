import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { roles } from "#domain/plan/fixes.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import { planFor } from "#domain/plan/plan-for.ts";
import { optionShortNames } from "#domain/words/option-names.strings.ts";

import { activation, adoption } from "./guidance.ts";
import type { CallPackPart } from "./call-pack-part.ts";
import { callPackStrings as strings } from "./call-pack.strings.ts";

/** What people need in front of them in a call about an estate. */
export interface CallPack {
  readonly title: string;
  readonly isSample: boolean;
  readonly lead: string;
  readonly parts: readonly CallPackPart[];
}

/** The document of the next call, out of the result, what is stated, and the plan. `today` is the day it is. Pure. */
export function callPack({ result, profile }: Pick<OpenedBundle, "result" | "profile">, today: string): CallPack {
  const plan = planFor(result, { profile, today });
  const of: Parts = { result, profile, plan, today };
  const parts = [
    decisions(of),
    questions(of),
    missingFacts(of),
    tasks(of),
    calls(of),
    waived(of),
    activation(profile),
    adoption(profile),
    resources(of),
  ];
  const estate = profile.organisation ?? result.forests[0]?.name ?? "";
  const gathered = (result.gatheredAt.finishedAt ?? result.gatheredAt.startedAt).slice(0, 10);
  return {
    title: strings.title(estate),
    isSample: result.isSample,
    lead: strings.made(plan.calls.find((day) => day >= today) ?? today, gathered, result.appVersion),
    parts: [agenda(of, parts), ...parts].filter(({ rows, none }) => rows.length > 0 || none !== null),
  };
}

interface Parts {
  readonly result: OpenedBundle["result"];
  readonly profile: OpenedBundle["profile"];
  readonly plan: Plan;
  readonly today: string;
}

/** Minutes grow with what there is to talk about, within bounds that people keep to. */
function agenda({ plan }: Parts, parts: readonly CallPackPart[]): CallPackPart {
  const count = (title: string): number => parts.find((part) => part.title === title)?.rows.length ?? 0;
  const minutes = (each: number, count: number, most: number): string => String(Math.min(most, 5 + each * count));
  const [toDecide, toAnswer, lacking] = [strings.decisions, strings.questions, strings.missing].map(count);
  const open = plan.items.filter(({ state }) => state === "open").length;
  const topics = [
    ["5", strings.topics.since, strings.everybody, true],
    [
      minutes(3, toDecide ?? 0, 20),
      strings.topics.decisions(toDecide ?? 0),
      strings.byRole["decision-maker"],
      (toDecide ?? 0) > 0,
    ],
    [minutes(1, toAnswer ?? 0, 20), strings.topics.questions(toAnswer ?? 0), strings.everybody, (toAnswer ?? 0) > 0],
    [minutes(1, open, 20), strings.topics.plan(open), strings.byRole.sync, open > 0],
    [minutes(1, lacking ?? 0, 10), strings.topics.missing(lacking ?? 0), strings.byRole.assessor, (lacking ?? 0) > 0],
    ["5", strings.topics.next, strings.everybody, true],
  ] as const;
  return {
    title: strings.agenda,
    none: null,
    columns: [strings.minutes, strings.topic, strings.prepare],
    rows: topics.flatMap(([length, topic, who, isOn]) => (isOn ? [[length, topic, who]] : [])),
  };
}

function decisions({ result, profile, plan, today }: Parts): CallPackPart {
  const estate = result.options.filter(
    ({ scope, id }) => scope === "estate" && optionIds.some((known) => known === id),
  );
  const possible = estate.filter(({ status, id }) => id !== "seamless-sso" && status !== "unsupported");
  const rows: string[][] = [];
  if (profile.signInWish === null && possible.length > 1) {
    rows.push([strings.whichWay(possible.map(({ title }) => title).join(", ")), strings.noWish]);
  }
  for (const { id, title, status, missingFacts, inProgrammeScope, reasons } of estate) {
    const isWished = profile.signInWish === null || profile.signInWish === id;
    const blocker = reasons.find(({ kind }) => kind === "blocker")?.title ?? "";
    if (status === "undecided" && isWished) rows.push([strings.undecided(title, missingFacts), ""]);
    if (status === "unsupported" && isWished) rows.push([strings.unsupported(title), blocker]);
    if (!inProgrammeScope && isWished) rows.push([strings.outside(title), ""]);
  }
  if (plan.target === null) rows.push([strings.noTarget, ""]);
  else if (plan.finish > plan.target) rows.push([strings.late(plan.finish, plan.target), ""]);
  if (plan.agreedFinish === null && plan.items.length > 0) rows.push([strings.noAgreement, ""]);
  for (const { title, waiver } of plan.waived) {
    if (waiver.until <= plan.finish || waiver.until <= today) {
      rows.push([strings.waiverEnds(title, waiver.until, waiver.owner), waiver.reason]);
    }
  }
  return { title: strings.decisions, none: strings.noDecisions, columns: [strings.decision, strings.stands], rows };
}

function questions({ result }: Parts): CallPackPart {
  const open = result.questions.filter(({ answer }) => answer === null || answer === "not-known");
  return {
    title: strings.questions,
    none: strings.noQuestions,
    columns: [strings.question, strings.bears],
    rows: open.map(({ text, affects }) => [text, affects.map((id) => optionShortNames[id]).join(", ")]),
  };
}

function missingFacts({ result: { coverage } }: Parts): CallPackPart {
  return {
    title: strings.missing,
    none: strings.noMissing,
    columns: [strings.fact, strings.cause, strings.getIt],
    rows: coverage.failures.map(({ asked, cause, next, forest, server }) => [
      [asked, forest ?? server ?? ""].filter((part) => part !== "").join(", "),
      cause,
      next,
    ]),
  };
}

/** By role, in the order of their days. */
function tasks({ plan }: Parts): CallPackPart {
  const rows = roles.flatMap((role) =>
    plan.items
      .filter(({ owner }) => owner === role)
      .map((item) => [
        item.isReassigned ? item.who : strings.byRole[role],
        [item.name, item.forests.join(", ")].filter((part) => part !== "").join(": "),
        item.state === "done" ? strings.saidDone : `${item.start} to ${item.end}`,
        item.verify.join("; "),
      ]),
  );
  return {
    title: strings.tasks,
    none: strings.noTasks,
    columns: [strings.owner, strings.task, strings.days, strings.done],
    rows,
  };
}

function calls({ plan }: Parts): CallPackPart {
  return {
    title: strings.calls,
    none: strings.noCalls,
    columns: [strings.calls],
    rows: plan.calls.map((day) => [day]),
  };
}

function waived({ plan }: Parts): CallPackPart {
  return {
    title: strings.waived,
    none: null,
    columns: [strings.waived, strings.until, strings.by, strings.reason],
    rows: plan.waived.map(({ title, waiver }) => [title, waiver.until, waiver.owner, waiver.reason]),
  };
}

/** The documents behind the open items, each with the items that it is for. */
function resources({ result, plan }: Parts): CallPackPart {
  const byKey = new Map(result.findings.map((finding) => [finding.key, finding]));
  const documents = new Map<string, { readonly row: readonly string[]; readonly tasks: Set<string> }>();
  for (const item of plan.items) {
    for (const { key } of item.findings) {
      for (const { title, location, dated, read } of byKey.get(key)?.source ?? []) {
        const known = documents.get(title) ?? {
          row: [title, location ?? "", dated ?? strings.read(read)],
          tasks: new Set<string>(),
        };
        known.tasks.add(item.name);
        documents.set(title, known);
      }
    }
  }
  return {
    title: strings.resources,
    none: null,
    columns: [strings.document, strings.where, strings.dated, strings.forTasks],
    rows: [...documents.values()].map(({ row, tasks: names }) => [...row, [...names].join(", ")]),
  };
}
