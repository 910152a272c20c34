import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { GatherStateLabel } from "#renderer/components/gather-state-label.tsx";
import { gatherStates } from "#renderer/components/gather-state.strings.ts";
import { LoadStatement } from "#renderer/components/load-statement.tsx";
import { ProgressBar } from "#renderer/components/progress-bar.tsx";
import { ProgressFold } from "#renderer/components/progress-fold.tsx";
import { ProgressGroup } from "#renderer/components/progress-group.tsx";
import { ProgressRow, type ProgressRowProps } from "#renderer/components/progress-row.tsx";
import { ProgressTable } from "#renderer/components/progress-table.tsx";
import { Sparkline } from "#renderer/components/sparkline.tsx";
import type { GalleryEntry } from "../gallery-entry.ts";
import { longForest, nothing, shortForest } from "../samples.ts";
import { Stateful } from "../stateful.tsx";

const counts = { collected: 21, reading: 3, failed: 1, skipped: 1, waiting: 8 };
const row: ProgressRowProps = {
  state: "collected",
  what: "Forest, domains and schema",
  count: "38 records",
  share: null,
  rate: "",
  time: "0.4 s",
};
const skip = <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label="Skip" />;

function failedRow() {
  return (
    <Stateful initial={true}>
      {(isOpen, change) => (
        <ProgressRow
          {...row}
          state="failed"
          what={`Domain ${longForest}`}
          count="No domain controller answered"
          time="20 s"
          failure={{
            cause: "Two servers did not answer on port 389 within 10 s each.",
            next: "Open port 389 from this computer, or name a server that can be reached.",
            asked: `connect to dc1.${longForest}:389`,
            code: "timeout",
            detail: null,
            isOpen,
            onTurn: () => change(!isOpen),
            actions: (
              <Button appearance="primary" size="small">
                Retry
              </Button>
            ),
          }}
        />
      )}
    </Stateful>
  );
}

function run() {
  return (
    <ProgressTable label="Collectors of this run">
      <Stateful initial={true}>
        {(isOpen, change) => (
          <ProgressGroup
            title={shortForest}
            counts="14 of 18 collected, 2 reading"
            by="by dc1, dc2"
            isOpen={isOpen}
            onTurn={() => change(!isOpen)}
          >
            <ProgressRow {...row} />
            <ProgressRow
              state="reading"
              what="Users and UPN suffixes"
              count="48,210 of about 61,400"
              share={0.78}
              rate="1,380/s"
              time="35 s"
              actions={skip}
            />
            {failedRow()}
            <ProgressRow {...row} state="skipped" what="Password settings" count="Ordinary rights cannot read it" />
            <ProgressRow {...row} state="waiting" what="Groups with mail addresses" count="" time="after Users" />
            <Stateful initial={false}>
              {(isUnfolded, turn) => (
                <ProgressFold text="12 more collected" isOpen={isUnfolded} onTurn={() => turn(!isUnfolded)}>
                  <ProgressRow {...row} what="Sites and subnets" />
                </ProgressFold>
              )}
            </Stateful>
          </ProgressGroup>
        )}
      </Stateful>
      <ProgressGroup title={longForest} counts="0 of 16 collected" by="" isOpen={false} onTurn={nothing}>
        {null}
      </ProgressGroup>
    </ProgressTable>
  );
}

const rates = Array.from({ length: 60 }, (_, index) =>
  index > 20 && index < 26 ? null : Math.round(2400 + 300 * Math.sin(index / 4)),
);

/** A run that goes on, and what it costs. */
export const gatherEntries: readonly GalleryEntry[] = [
  {
    title: "LoadStatement",
    files: ["load-statement"],
    states: [
      { name: "before a run", part: <LoadStatement searchesPerServer={2} pageSize={1000} onChangeLimits={nothing} /> },
      {
        name: "during a run",
        part: (
          <LoadStatement
            searchesPerServer={2}
            pageSize={1000}
            now={{ searches: 3, servers: 3 }}
            onChangeLimits={nothing}
          />
        ),
      },
      { name: "limits that cannot be changed", part: <LoadStatement searchesPerServer={1} pageSize={50} /> },
    ],
  },
  {
    title: "ProgressBar",
    files: ["progress-bar"],
    states: [
      { name: "in every state", part: <ProgressBar counts={counts} note="52 s so far" /> },
      {
        name: "begun",
        part: <ProgressBar counts={{ collected: 0, reading: 2, failed: 0, skipped: 0, waiting: 32 }} />,
      },
      { name: "done", part: <ProgressBar counts={{ ...counts, reading: 0, waiting: 0 }} /> },
    ],
  },
  {
    title: "GatherStateLabel",
    files: ["gather-state-label"],
    states: gatherStates.map((state) => ({ name: state, part: <GatherStateLabel state={state} /> })),
  },
  {
    title: "ProgressTable",
    files: ["progress-table", "progress-group", "progress-row", "progress-fold"],
    states: [{ name: "rows in every state, open and folded", part: run() }],
  },
  {
    title: "Sparkline",
    files: ["sparkline"],
    states: [
      { name: "a minute with a gap", part: <Sparkline what="Objects" values={rates} /> },
      { name: "nothing measured yet", part: <Sparkline what="Objects" values={[]} /> },
    ],
  },
];
