import { rules } from "#domain/options/rules.ts";
import type { Rule } from "#domain/options/rule-book.ts";
import type { FindingRow, OptionRow } from "#domain/result/result-document.ts";
import { factName } from "#domain/facts/fact-names.strings.ts";
import type { CompareCell, CompareRow } from "#renderer/components/compare-table.tsx";
import { compareStrings as strings } from "./compare.strings.ts";
import { servingStrings } from "./sign-in-options.strings.ts";

/** One option of the comparison: its answer for the chosen scope, and those of the forests in it. */
export interface ComparedOption {
  readonly row: OptionRow;
  /** Empty when the scope is one forest. */
  readonly forests: readonly OptionRow[];
}

type Place = NonNullable<Rule["scope"]> | "elsewhere";
const places: readonly Place[] = ["server", "network", "client", "objects", "elsewhere"];

/** The factors on which the options differ, as far as rules and results know them, one row each. */
export function compareRows(
  options: readonly ComparedOption[],
  findings: ReadonlyMap<string, FindingRow>,
): readonly CompareRow[] {
  const row = (id: string, factor: string, cell: (option: ComparedOption) => CompareCell): CompareRow => ({
    id,
    factor,
    cells: options.map(cell),
  });
  const list = (id: string, factor: string, itemsOf: (option: OptionRow) => readonly string[]): CompareRow => ({
    id,
    factor,
    cells: listCells(options.map((option) => itemsOf(option.row))),
  });
  const forestNames = [...new Set(options.flatMap(({ forests }) => forests.map(({ scope }) => scope)))].toSorted();
  return [
    row("status", strings.status, ({ row: standing }) => ({ kind: "standing", standing, form: "heading" })),
    row("programme", strings.programme, ({ row: option }) => ({ kind: "text", text: programmeWords(option) })),
    row("serving", strings.serving, ({ row: option }) => ({ kind: "text", text: servingWords(option) })),
    ...forestNames.map((forest) => row(`forest/${forest}`, forest, (option) => forestCell(option, forest))),
    list("fixes", strings.fixes, (option) => titlesOf(option, "blocker")),
    list("missing", strings.missing, (option) => missingOf(option, findings)),
    list("warnings", strings.warnings, (option) => titlesOf(option, "warning")),
    list("manual", strings.manual, (option) => titlesOf(option, "manual")),
    ...places
      .map((place) => list(`verify/${place}`, strings.toVerify[place], (option) => toVerifyAt(option, place)))
      .filter(({ cells }) => cells.some((cell) => cell.kind === "list" && cell.own.length + cell.shared.length > 0)),
  ];
}

/** What every option lists is shared, also when they differ in nothing else. */
function listCells(lists: readonly (readonly string[])[]): readonly CompareCell[] {
  const isShared = (item: string): boolean => lists.length > 1 && lists.every((list) => list.includes(item));
  return lists.map((list) => ({
    kind: "list",
    own: list.filter((item) => !isShared(item)),
    shared: list.filter(isShared),
  }));
}

function programmeWords(option: OptionRow): string {
  const said = option.inProgrammeScope ? strings.inScope : strings.outsideScope;
  const why = option.reasons.filter((reason) => reason.kind === "scope").map((reason) => reason.text);
  return why.length === 0 ? said : `${said}. ${why.join(" ")}`;
}

function servingWords({ id, servingForest }: OptionRow): string {
  const words = servingStrings[id];
  if (words === undefined) return strings.servingNotNeeded;
  return servingForest === null ? strings.servingNone : words.candidate(servingForest);
}

function forestCell({ forests }: ComparedOption, forest: string): CompareCell {
  const standing = forests.find(({ scope }) => scope === forest);
  return standing === undefined
    ? { kind: "text", text: strings.notJudged }
    : { kind: "standing", standing, form: "row" };
}

type Listed = "blocker" | "warning" | "manual";

/** One entry for each reason, so that they add up to the count of the status. */
function titlesOf({ reasons }: OptionRow, kind: Listed): readonly string[] {
  return reasons.filter((reason) => reason.kind === kind).map(({ title, names }) => strings.titled(title, names));
}

function missingOf({ reasons }: OptionRow, findings: ReadonlyMap<string, FindingRow>): readonly string[] {
  const facts = reasons
    .filter((reason) => reason.kind === "missing")
    .flatMap(({ findingKey, title }) => {
      const missing = findings.get(findingKey)?.missing ?? [];
      return missing.length === 0 ? [title] : missing.map((ref) => factName(ref.fact, ref.domain ?? ref.forest));
    });
  return [...new Set(facts)];
}

function toVerifyAt({ toVerify }: OptionRow, place: Place): readonly string[] {
  return toVerify.filter(({ ruleId }) => (rules.get(ruleId)?.scope ?? "elsewhere") === place).map(({ text }) => text);
}
