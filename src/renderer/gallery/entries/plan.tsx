import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { HandoutFiles } from "#renderer/components/handout-files.tsx";
import { PlanChart, type PlanChartProps } from "#renderer/components/plan-chart/plan-chart.tsx";
import type { PlanLine, PlanMarks } from "#renderer/components/plan-chart/plan-chart-data.ts";
import { PlanLegend } from "#renderer/components/plan-chart/plan-legend.tsx";
import { WaiveForm } from "#renderer/components/waive-form.tsx";
import type { GalleryEntry } from "../gallery-entry.ts";
import { longForest, nothing, shortForest } from "../samples.ts";

const line = (number: number, changes: Partial<PlanLine>): PlanLine => ({
  key: `item-${number}`,
  number,
  name: "Enable the suffix on the trust",
  place: shortForest,
  owner: "AD team",
  days: 1,
  duration: "1 day",
  start: "2026-11-26",
  end: "2026-11-26",
  slackDays: 4,
  isDone: false,
  trouble: "",
  after: [],
  ...changes,
});

const lines: readonly PlanLine[] = [
  line(1, { name: "Two-way forest trust", duration: "5 days", days: 5, end: "2026-12-02", slackDays: 0 }),
  line(2, { start: "2026-12-03", end: "2026-12-03", slackDays: 0, after: ["item-1"], place: longForest }),
  line(3, { name: "Roll the SSO key" }),
  line(4, { name: "Turn on the Recycle Bin", isDone: true, start: "2026-11-24", end: "2026-11-24" }),
  line(5, {
    name: "Raise the lockout threshold",
    start: "2026-11-25",
    end: "2026-11-25",
    after: ["item-3"],
    trouble: "Begins before 3. Roll the SSO key is done.",
  }),
];

const marks: PlanMarks = {
  today: "2026-11-25",
  target: "2026-12-11",
  finish: "2026-12-03",
  freezes: [{ from: "2026-12-14", to: "2026-12-31", reason: "Year end" }],
  calls: ["2026-12-01", "2026-12-08"],
};

function chart(changes: Partial<PlanChartProps>) {
  return (
    <PlanChart
      groups={[
        {
          id: "trusts",
          title: "Trusts and suffixes",
          counts: "2 items",
          isOpen: true,
          lines: lines.slice(0, 2),
        },
        { id: "sso", title: "Seamless SSO", counts: "3 items, 1 done", isOpen: true, lines: lines.slice(2) },
      ]}
      marks={marks}
      shape="timeline"
      selectedKey="item-2"
      onSelect={nothing}
      onTurn={nothing}
      changes={{ onMark: nothing, onMove: nothing, onStretch: nothing }}
      scrollTop={null}
      onScrolled={nothing}
      {...changes}
    />
  );
}

function Waive() {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Waive…</Button>
      {isOpen && (
        <WaiveForm
          subject={`UPN suffix in use is not routed by the trust: ${longForest}`}
          before={null}
          today="2026-11-25"
          onWaive={close}
          onTakeBack={close}
          onClose={close}
        />
      )}
    </>
  );
}

/** The plan. */
export const planEntries: readonly GalleryEntry[] = [
  {
    title: "PlanChart",
    files: [],
    states: [
      { name: "list and timeline: critical, slipping, done, not fitting", part: chart({}), height: 300 },
      { name: "list", part: chart({ shape: "list" }), height: 300 },
      {
        name: "read only, no target, no freeze",
        part: chart({ changes: undefined, marks: { ...marks, target: null, freezes: [], calls: [] } }),
        height: 300,
      },
    ],
  },
  {
    title: "HandoutFiles",
    files: ["handout-files"],
    states: [
      {
        name: "a request and a script",
        part: (
          <HandoutFiles
            files={[
              { fileName: "request.txt", title: "What is asked, why, of whom", text: `Enable ${longForest}.\n` },
              { fileName: "enable.ps1", title: "Enables the suffix", text: "param([switch]$Apply)\n" },
            ]}
            onCopy={() => Promise.resolve(true)}
          />
        ),
      },
    ],
  },
  {
    title: "WaiveForm",
    files: ["waive-form"],
    states: [{ name: "opened by its button", part: <Waive /> }],
  },
  {
    title: "PlanLegend",
    files: [],
    states: [
      { name: "with windows", part: <PlanLegend calendar="Change windows: AD team Tue and Thu." /> },
      { name: "without", part: <PlanLegend calendar="" /> },
    ],
  },
];
