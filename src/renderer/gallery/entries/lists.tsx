import { FindingGrid, type FindingGroup } from "#renderer/components/finding-grid.tsx";
import type { FindingLine } from "#renderer/components/finding-line-row.tsx";
import { SearchPanel, type SearchPanelHit } from "#renderer/components/search-panel.tsx";
import { ProofTree, type ProofTreeNode } from "#renderer/components/proof-tree.tsx";
import { VirtualTable, type TableSort, type VirtualColumn } from "#renderer/components/virtual-table.tsx";
import type { GalleryEntry } from "../gallery-entry.ts";
import { longForest, nothing, shortForest } from "../samples.ts";
import { Stateful } from "../stateful.tsx";

const line = (key: string, verdict: FindingLine["verdict"], subject: string): FindingLine => ({
  key,
  verdict,
  title: "UPN suffix in use is not routed by the trust",
  subject,
  affects: "PTA",
  change: verdict === "fail" ? "New" : "Still there",
  waived: verdict === "warn" ? "Waived until 1 Mar 2027" : null,
});
const groups: readonly FindingGroup[] = [
  {
    id: "trusts",
    title: "Trusts and suffixes",
    counts: "1 fail, 1 unknown, 22 pass",
    isOpen: true,
    lines: [line("a", "fail", "works.example.com"), line("b", "unknown", `${longForest} to ${shortForest}`)],
  },
  { id: "users", title: "Users", counts: "1 warning", isOpen: false, lines: [line("c", "warn", shortForest)] },
];
const manyGroups: readonly FindingGroup[] = [
  {
    id: "users",
    title: "Users",
    counts: "100,000 fail",
    isOpen: true,
    lines: Array.from({ length: 100_000 }, (_, index) => line(`f${index}`, "fail", `user${index}@${shortForest}`)),
  },
];

function grid(of: readonly FindingGroup[], since: string | null = null) {
  return (
    <Stateful<string | null> initial={of[0]?.lines[0]?.key ?? null}>
      {(selected, change) => (
        <FindingGrid
          groups={of}
          since={since}
          selectedKey={selected}
          onSelect={change}
          onTurn={nothing}
          onClose={() => change(null)}
          scrollTop={0}
          onScrolled={nothing}
        />
      )}
    </Stateful>
  );
}

interface Suffix {
  readonly name: string;
  readonly users: number;
}
const columns: readonly VirtualColumn<Suffix>[] = [
  { id: "name", title: "Suffix", width: "minmax(0, 1fr)", align: "start", isSortable: true, cell: ({ name }) => name },
  { id: "users", title: "Users", width: "80px", align: "end", isSortable: false, cell: ({ users }) => String(users) },
];
const manySuffixes = Array.from({ length: 5000 }, (_, index): Suffix => ({
  name: `s${index}.${longForest}`,
  users: index,
}));
const noSuffix: readonly Suffix[] = [];
const suffixName = ({ name }: Suffix): string => name;

interface TableView {
  readonly sort: TableSort | null;
  readonly selected: string | null;
}
const freshTable: TableView = { sort: null, selected: null };

function table(rows: readonly Suffix[]) {
  return (
    <Stateful initial={freshTable}>
      {(view, change) => (
        <VirtualTable
          label="Suffixes in use"
          columns={columns}
          rows={rows}
          idOf={suffixName}
          total={6000}
          sort={view.sort}
          onSort={(sort) => change({ ...view, sort })}
          selectedId={view.selected}
          onSelect={(selected) => change({ ...view, selected })}
          scrollTop={0}
          onScrolled={nothing}
        />
      )}
    </Stateful>
  );
}

const node = (id: string, changes: Partial<ProofTreeNode>): ProofTreeNode => ({
  id,
  verdict: "pass",
  statement: "Trust is two-way",
  fact: "both directions",
  isStrong: false,
  children: [],
  ...changes,
});
const nodes: readonly ProofTreeNode[] = [
  node("serve", {
    verdict: "fail",
    statement: `Agents in ${shortForest} can serve ${longForest}`,
    fact: "1 of 2 conditions fails",
    isStrong: true,
    children: [
      node("two-way", {}),
      node("routed", { verdict: "fail", statement: "works.example.com", fact: "disabled (new), 1,214 enabled users" }),
    ],
  }),
  node("verify", { verdict: null, statement: "Still to verify: 19 rules", fact: "on servers", isStrong: true }),
];

/** Lists, tables and trees. */
const found: readonly SearchPanelHit[] = [
  { id: "a", title: "UPN suffix in use is not routed by the trust", detail: longForest, verdict: "fail" },
  { id: "b", title: "Users hold a suffix that is not routable", detail: shortForest, verdict: "unknown" },
];

function search(initial: string, hits: readonly SearchPanelHit[]) {
  return (
    <Stateful initial={initial}>
      {(query, change) => (
        <SearchPanel
          query={query}
          groups={hits.length === 0 ? [] : [{ id: "findings", title: "Findings", hits }]}
          onQuery={change}
          onChoose={nothing}
        />
      )}
    </Stateful>
  );
}

export const listEntries: readonly GalleryEntry[] = [
  {
    title: "FindingGrid",
    files: ["finding-grid", "finding-group-row", "finding-line-row"],
    states: [
      { name: "an open and a folded group, a long name", height: 200, part: grid(groups) },
      { name: "compared with an earlier run", height: 200, part: grid(groups, "Since 10 Nov") },
      { name: "100,000 findings", height: 240, part: grid(manyGroups) },
    ],
  },
  {
    title: "VirtualTable",
    files: ["virtual-table", "virtual-table-head", "virtual-table-row"],
    states: [
      { name: "5,000 rows with long names", height: 240, part: table(manySuffixes) },
      { name: "none of those there are", height: 90, part: table(noSuffix) },
    ],
  },
  {
    title: "SearchPanel",
    files: ["search-panel"],
    states: [
      { name: "findings that hold the words", part: search("suffix", found) },
      { name: "nothing that holds them", part: search("no such thing", []) },
    ],
  },
  {
    title: "ProofTree",
    files: ["proof-tree"],
    states: [
      {
        name: "a branch that decides, what is not judged",
        part: (
          <Stateful initial="routed">
            {(selected, change) => (
              <ProofTree
                label="Why"
                nodes={nodes}
                openIds={new Set(["serve"])}
                selectedId={selected}
                onTurn={nothing}
                onSelect={change}
              />
            )}
          </Stateful>
        ),
      },
    ],
  },
];
