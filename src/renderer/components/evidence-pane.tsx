import { Fragment, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Bookmark16Regular, ChevronDown20Regular, ChevronUp20Regular, Dismiss20Regular } from "@fluentui/react-icons";
import type { Verdict } from "#domain/checks/finding.ts";
import type { Provenance } from "#domain/facts/envelope.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { evidencePaneStrings as strings } from "./evidence-pane.strings.ts";
import { LabelledRows, type LabelledRow } from "./labelled-rows.tsx";
import { PaneSection } from "./pane-section.tsx";
import { ProvenanceLine } from "./provenance-line.tsx";
import { RuleSources, type RuleSourceLine } from "./rule-sources.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

/** A finding, worded for the pane. */
export interface EvidenceView {
  readonly verdict: Verdict;
  /** Words of the tag; the plain verdict word when left out. */
  readonly verdictWords?: string | undefined;
  /** Below the title: which part of the estate it is about. */
  readonly place: string;
  readonly title: string;
  readonly sentence: string;
  /** Who decided to live with it, until when and why; left out where nobody did. */
  readonly waiver?: string | undefined;
  readonly evidence: readonly LabelledRow[];
  readonly sources: readonly (Provenance & { readonly at: string })[];
  /** Facts that would be needed: what, why they are not there, and how to get them. */
  readonly missing: readonly { readonly what: string; readonly cause: string; readonly next: string }[];
  readonly rule: {
    readonly id: string;
    readonly why: string;
    readonly basis: "documented" | "inferred" | "unverified";
    readonly sources: readonly RuleSourceLine[];
  };
  readonly turn: { readonly what: string; readonly who: string; readonly effort: string } | null;
}

export interface EvidencePaneProps {
  readonly view: EvidenceView;
  readonly now: Date;
  /** Left out where there is nothing to step through; `null` at the end of the list. */
  readonly steps?: { readonly previous: (() => void) | null; readonly next: (() => void) | null };
  readonly onClose?: () => void;
  /** Buttons that stay at the bottom while the rest scrolls. */
  readonly actions?: ReactNode;
}

const firstRows = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "10px 16px 4px",
    minHeight: "42px",
  },
  space: { flexGrow: 1 },
  place: { ...textRamp.label, color: tokens.colorNeutralForeground3, paddingBottom: "6px", overflowWrap: "anywhere" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowWrap: "anywhere", padding: "0 16px 16px" },
  title: { ...textRamp.heading, paddingTop: "4px", paddingBottom: "2px" },
  text: { ...textRamp.label, userSelect: "text" },
  waiver: { ...textRamp.label, display: "flex", gap: "6px", marginTop: "8px", overflowWrap: "anywhere" },
  soft: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  more: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: "6px" },
  missing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  strong: { ...textRamp.label, fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Everything behind one verdict, always in the same order: sentence, evidence, origin, rule, what would turn it. */
export function EvidencePane({ view, now, steps, onClose, actions }: EvidencePaneProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  // A row without a label goes on with the one above; both are one piece of evidence.
  const starts = view.evidence.flatMap(({ label }, index) => (label === "" ? [] : [index]));
  const total = starts.length;
  const rows = isWhole ? view.evidence : view.evidence.slice(0, starts[firstRows]);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <VerdictBadge verdict={view.verdict} form="tag" words={view.verdictWords} />
        <span className={styles.space} />
        {steps !== undefined && <StepButtons steps={steps} />}
        {onClose !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label={strings.close}
            onClick={onClose}
          />
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={view.title}>
        <h2 className={styles.title}>{view.title}</h2>
        <p className={styles.place}>{view.place}</p>
        <p className={styles.text}>{view.sentence}</p>
        {view.waiver !== undefined && (
          <p className={styles.waiver}>
            <Bookmark16Regular aria-hidden /> {view.waiver}
          </p>
        )}
        {view.missing.length > 0 && (
          <PaneSection title={strings.missing}>
            <div className={styles.missing}>
              {view.missing.map((missing) => (
                <Fragment key={missing.what}>
                  <LabelledRows
                    rows={[
                      { label: strings.missingFact, value: missing.what },
                      { label: strings.missingCause, value: missing.cause },
                      { label: strings.missingNext, value: missing.next },
                    ]}
                  />
                </Fragment>
              ))}
            </div>
          </PaneSection>
        )}
        {(view.evidence.length > 0 || view.missing.length === 0) && (
          <PaneSection title={strings.evidence}>
            {rows.length === 0 ? <p className={styles.soft}>{strings.noEvidence}</p> : <LabelledRows rows={rows} />}
            {rows.length < view.evidence.length && (
              <div className={styles.more}>
                <span className={styles.soft}>{strings.showing(firstRows, total)}</span>
                <Button size="small" onClick={() => setWhole(true)}>
                  {strings.showAll(total)}
                </Button>
              </div>
            )}
          </PaneSection>
        )}
        {view.sources.map((from, index) => (
          <PaneSection
            key={`${from.server} ${from.query}`}
            title={
              view.sources.length === 1 ? strings.provenance : strings.provenanceOf(index + 1, view.sources.length)
            }
          >
            <ProvenanceLine from={from} now={now} />
          </PaneSection>
        ))}
        {view.sources.length === 0 && view.evidence.length > 0 && (
          <PaneSection title={strings.provenance}>
            <p className={styles.soft}>{strings.notRead}</p>
          </PaneSection>
        )}
        <PaneSection title={strings.rule(view.rule.id)}>
          <p className={styles.text}>{view.rule.why}</p>
          {view.rule.basis !== "documented" && <p className={styles.soft}>{strings.basis[view.rule.basis]}</p>}
          <RuleSources sources={view.rule.sources} />
        </PaneSection>
        {view.turn !== null && (
          <PaneSection title={strings.turn}>
            <p className={styles.text}>{view.turn.what}</p>
            <p className={styles.soft}>{strings.who(view.turn.who, view.turn.effort)}</p>
          </PaneSection>
        )}
      </section>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

function StepButtons({ steps }: { readonly steps: NonNullable<EvidencePaneProps["steps"]> }) {
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronUp20Regular />}
        aria-label={strings.previous}
        disabledFocusable={steps.previous === null}
        onClick={() => steps.previous?.()}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronDown20Regular />}
        aria-label={strings.next}
        disabledFocusable={steps.next === null}
        onClick={() => steps.next?.()}
      />
    </>
  );
}
