import { Button } from "@fluentui/react-components";
import type { Fact, Provenance } from "#domain/facts/envelope.ts";
import { EvidencePane, type EvidenceView } from "#renderer/components/evidence-pane.tsx";
import { FactValue, type StatedFact } from "#renderer/components/fact-value.tsx";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { PaneSection } from "#renderer/components/pane-section.tsx";
import { ProvenanceLine } from "#renderer/components/provenance-line.tsx";
import { RecheckButton, type RecheckState } from "#renderer/components/recheck-button.tsx";
import { RuleSources } from "#renderer/components/rule-sources.tsx";
import { formatCount } from "#renderer/format/numbers.ts";
import type { GalleryEntry } from "../gallery-entry.ts";
import { instant, longForest, nothing, now, shortForest } from "../samples.ts";

const from: Provenance & { readonly at: string } = {
  server: `dc1.${shortForest}`,
  port: 389,
  protection: "sasl-sealed",
  query: "one level below CN=System,DC=corp,DC=example,DC=com where (objectClass=trustedDomain): trustPartner",
  identity: "CORP\\reader",
  vantage: "host1",
  at: instant,
};
const view: EvidenceView = {
  verdict: "fail",
  verdictWords: "Fails, fix known",
  place: `${shortForest} to ${longForest}`,
  title: "UPN suffix in use is not routed by the trust",
  sentence: "40 enabled users sign in with sales.example.net, and the trust holds it as disabled (new).",
  evidence: [
    { label: "sales.example.net", value: "disabled (new)" },
    { label: "", value: "40 enabled users, 44 in all" },
  ],
  sources: [from],
  missing: [],
  rule: {
    id: "PTA-SUFFIX-02",
    why: "A suffix flagged new or disabled blocks sign-in across forests.",
    basis: "documented",
    sources: [{ title: "Routing name suffixes", location: "documents/routing", dated: "2023-11-08", read: "2026-05" }],
  },
  turn: { what: "Enable the suffix on the trust.", who: "AD team", effort: "about 10 minutes" },
};
const unknown: EvidenceView = {
  ...view,
  verdict: "unknown",
  verdictWords: undefined,
  evidence: [],
  sources: [],
  missing: [
    {
      what: `Trusts of ${longForest}`,
      cause: "Access was denied.",
      next: "Sign in with an account that may read them.",
    },
  ],
  rule: { ...view.rule, basis: "unverified" },
  turn: null,
};
const manyRows = Array.from({ length: 431 }, (_, index) => ({ label: `suffix ${index}`, value: "disabled (new)" }));
const steps = { previous: null, next: nothing };

type Example = Fact<number> | StatedFact<number>;
const facts: readonly (readonly [string, Example])[] = [
  ["collected", { status: "collected", value: 61_400, at: instant, from }],
  ["collected, and none", { status: "collected", value: 0, at: instant, from }],
  ["failed", { status: "failed", at: instant, error: { code: "access-denied", asked: "search", detail: null } }],
  ["skipped", { status: "skipped", reason: "forest-not-reached" }],
  ["stated", { status: "stated", value: 6000, by: "AD team", at: instant }],
  ["stated, not said by whom", { status: "stated", value: 6000, by: null, at: null }],
];

const rechecks: readonly (readonly [string, RecheckState])[] = [
  ["ready", { phase: "ready" }],
  ["another run goes on", { phase: "busy" }],
  ["asking", { phase: "asking" }],
  ["in trouble", { phase: "failed", error: { code: "password-needed", asked: "gather", detail: null } }],
  ["asked, as before", { phase: "asked", before: "fail", now: "fail" }],
  ["asked, and fixed", { phase: "asked", before: "fail", now: "pass" }],
];

/** What stands behind a verdict. */
export const evidenceEntries: readonly GalleryEntry[] = [
  {
    title: "EvidencePane",
    files: ["evidence-pane"],
    states: [
      {
        name: "fail, with steps and a button",
        height: 460,
        part: <EvidencePane view={view} now={now} steps={steps} onClose={nothing} actions={<Button>Show</Button>} />,
      },
      { name: "unknown: what is missing", height: 340, part: <EvidencePane view={unknown} now={now} /> },
      {
        name: "20 of 431 rows",
        height: 300,
        part: <EvidencePane view={{ ...view, evidence: manyRows }} now={now} />,
      },
      {
        name: "nothing single behind it",
        height: 260,
        part: <EvidencePane view={{ ...view, evidence: [], sources: [] }} now={now} />,
      },
    ],
  },
  {
    title: "RecheckButton",
    files: ["recheck-button"],
    states: rechecks.map(([name, state]) => ({
      name,
      part: <RecheckButton facts={3} state={state} onClick={nothing} />,
    })),
  },
  {
    title: "FactValue",
    files: ["fact-value"],
    states: facts.map(([name, fact]) => ({ name, part: <FactValue fact={fact} format={formatCount} /> })),
  },
  {
    title: "ProvenanceLine",
    files: ["provenance-line"],
    states: [
      { name: "from a server", part: <ProvenanceLine from={from} now={now} /> },
      {
        name: "read on this computer",
        part: <ProvenanceLine from={{ ...from, server: "host1", port: null, protection: "local" }} now={now} />,
      },
    ],
  },
  {
    title: "LabelledRows",
    files: ["labelled-rows"],
    states: [
      {
        name: "a long value, and one typed by a machine",
        part: (
          <LabelledRows
            rows={[
              { label: "Forest", value: longForest },
              { label: "Query", value: from.query, isCode: true },
            ]}
          />
        ),
      },
    ],
  },
  {
    title: "RuleSources",
    files: ["rule-sources"],
    states: [
      { name: "a dated document", part: <RuleSources sources={view.rule.sources} /> },
      {
        name: "an undated one that is nowhere to be found",
        part: <RuleSources sources={[{ title: "Field notes", location: null, dated: null, read: "2026-05" }]} />,
      },
    ],
  },
  {
    title: "PaneSection",
    files: ["pane-section"],
    states: [{ name: "a titled part", part: <PaneSection title="Evidence">Content</PaneSection> }],
  },
];
