import { optionStatuses } from "#domain/options/option-statuses.ts";
import { CompareTable, type CompareRow } from "#renderer/components/compare-table.tsx";
import { CompanionOptions } from "#renderer/components/companion-options.tsx";
import { OptionCard, type OptionCardProps } from "#renderer/components/option-card.tsx";
import { OptionStatus } from "#renderer/components/option-status.tsx";
import type { OptionStanding } from "#renderer/components/option-status.strings.ts";
import { WhatIfBar, type WhatIfBarProps } from "#renderer/components/what-if-bar.tsx";
import type { GalleryEntry } from "../gallery-entry.ts";
import { longForest, nothing, shortForest } from "../samples.ts";

const standing: OptionStanding = {
  status: "supported-after",
  fixes: 2,
  missingFacts: 1,
  warnings: 3,
  inProgrammeScope: true,
};
const forests = (count: number): OptionCardProps["forests"] =>
  Array.from({ length: count }, (_, index) => ({
    forest: index === 0 ? longForest : `f${index}.example.net`,
    standing,
  }));

function card(changes: Partial<OptionCardProps>) {
  return (
    <div style={{ width: 244 }}>
      <OptionCard
        title="Pass-through Authentication"
        standing={standing}
        blocker={null}
        serving={{ label: "Agents in", forest: shortForest }}
        forests={forests(2)}
        assumed={null}
        isChosen={false}
        onChoose={nothing}
        {...changes}
      />
    </div>
  );
}

function bar(changes: Partial<WhatIfBarProps>) {
  return (
    <WhatIfBar
      option="Pass-through Authentication"
      picked={[
        { key: "a", label: "Enable the suffix on the trust: works.example.com", isOn: true },
        { key: "b", label: `Two-way forest trust: ${shortForest} and ${longForest}`, isOn: false },
      ]}
      outcomes={[{ key: "d", label: "Does not hold: Lockout is set on the domain", isOn: true }]}
      more={[{ key: "c", label: "Roll the SSO key: corp.example.com" }]}
      hasFewest
      result={{ before: standing, after: { ...standing, status: "supported" } }}
      unneeded={0}
      hasFailed={false}
      onTurn={nothing}
      onTurnOutcome={nothing}
      onFewest={nothing}
      onReset={nothing}
      {...changes}
    />
  );
}

const rows: readonly CompareRow[] = [
  {
    id: "status",
    factor: "Product support",
    cells: [
      { kind: "standing", standing, form: "heading" },
      { kind: "standing", standing: { ...standing, status: "supported", inProgrammeScope: false }, form: "heading" },
    ],
  },
  {
    id: "serving",
    factor: "Agents or farm",
    cells: [
      { kind: "text", text: `Agents in ${longForest}` },
      { kind: "text", text: "None needed" },
    ],
  },
  {
    id: "warnings",
    factor: "Warnings",
    cells: [
      { kind: "list", own: ["Lockout threshold is lower than that of the service"], shared: ["AD Recycle Bin is off"] },
      { kind: "list", own: [], shared: ["AD Recycle Bin is off"] },
    ],
  },
  {
    id: "missing",
    factor: "Facts missing",
    cells: [
      { kind: "list", own: [], shared: [] },
      { kind: "list", own: [], shared: [] },
    ],
  },
];

/** Sign-in options. */
export const optionEntries: readonly GalleryEntry[] = [
  {
    title: "OptionStatus",
    files: ["option-status"],
    states: [
      ...optionStatuses.map((status) => ({
        name: `${status}, as a heading and in a row`,
        part: (
          <>
            <OptionStatus standing={{ ...standing, status }} form="heading" />{" "}
            <OptionStatus standing={{ ...standing, status }} form="row" />
          </>
        ),
      })),
      {
        name: "supported by the product, outside the programme",
        part: <OptionStatus standing={{ ...standing, status: "supported", inProgrammeScope: false }} form="heading" />,
      },
    ],
  },
  {
    title: "OptionCard",
    files: ["option-card"],
    states: [
      { name: "chosen", part: card({ isChosen: true }) },
      { name: "not chosen, a long name", part: card({ title: "AD FS" }) },
      {
        name: "with fixes assumed, and supported by them",
        part: card({ assumed: { fixes: 2, outcomes: 0, standing: { ...standing, status: "supported" } } }),
      },
      { name: "with a fix assumed that changes nothing", part: card({ assumed: { fixes: 1, outcomes: 1, standing } }) },
      { name: "12 forests", part: card({ title: "Seamless SSO", forests: forests(12), serving: null }) },
      {
        name: "not supported, with what stands against it",
        part: card({
          title: "Password hash sync",
          standing: { ...standing, status: "unsupported" },
          blocker: "No two-way forest trust",
        }),
      },
      {
        name: "one forest, outside the programme",
        part: card({
          title: "AD FS, one forest",
          standing: { ...standing, status: "supported", inProgrammeScope: false },
          forests: [],
          serving: null,
        }),
      },
    ],
  },
  {
    title: "CompanionOptions",
    files: ["companion-options"],
    states: [
      {
        name: "two, one of them chosen",
        part: (
          <CompanionOptions
            options={[
              { id: "connect-sync", title: "Microsoft Entra Connect Sync", standing, isChosen: true },
              {
                id: "cloud-sync",
                title: "Microsoft Entra Cloud Sync",
                standing: { ...standing, status: "supported" },
                isChosen: false,
              },
            ]}
            onChoose={nothing}
          />
        ),
      },
    ],
  },
  {
    title: "CompareTable",
    files: ["compare-table"],
    states: [
      {
        name: "statuses, words, lists in common and not",
        part: (
          <CompareTable
            caption="Options side by side"
            options={["Pass-through Authentication", "AD FS"]}
            groups={[
              { id: "judged", title: null, rows },
              { id: "more", title: "How each method fits", rows: rows.slice(0, 1) },
            ]}
          />
        ),
      },
    ],
  },
  {
    title: "WhatIfBar",
    files: ["what-if-bar"],
    states: [
      { name: "two fixes picked, one of them on", part: bar({}) },
      { name: "nothing picked", part: bar({ picked: [], outcomes: [], result: null }) },
      { name: "one that nothing asks for any more", part: bar({ unneeded: 1 }) },
      { name: "no answer", part: bar({ result: null, hasFailed: true }) },
    ],
  },
];
