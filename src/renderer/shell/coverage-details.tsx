import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Coverage } from "#domain/result/result-document.ts";
import { CoverageBar } from "#renderer/components/coverage-bar.tsx";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { factName } from "#domain/facts/fact-names.strings.ts";
import { coverageDetailsStrings as strings } from "./coverage-details.strings.ts";

const useStyles = makeStyles({
  button: { fontWeight: tokens.fontWeightRegular, minWidth: "auto", padding: "0 4px" },
  root: { position: "relative" },
  surface: {
    position: "absolute",
    top: "32px",
    right: 0,
    zIndex: 10,
    width: "420px",
    maxWidth: "90vw",
    maxHeight: "70vh",
    overflowY: "auto",
    padding: "12px 16px",
    whiteSpace: "normal",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  title: { ...textRamp.panelTitle, paddingBottom: "6px" },
  text: { ...textRamp.label },
  failure: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { ...textRamp.label, fontWeight: tokens.fontWeightSemibold, paddingBottom: "3px", overflowWrap: "anywhere" },
});

type Failure = Coverage["failures"][number];

function whatOf({ fact, domain, forest, server }: Failure): string {
  if (fact !== null) return factName(fact, domain ?? forest);
  return forest === null ? (server ?? "") : strings.forest(forest);
}

/** The coverage bar; behind it, what could not be read, why, and how to get it. */
export function CoverageDetails({ coverage }: { readonly coverage: Coverage }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const close = (details: HTMLElement): void => {
    setOpen(false);
    details.querySelector("button")?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the details from anywhere in them
    <div
      className={styles.root}
      onKeyDown={(event) => event.key === "Escape" && close(event.currentTarget)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <CoverageBar {...coverage} />
      </Button>
      {isOpen && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls, also by keyboard
        <section className={styles.surface} tabIndex={0} aria-label={strings.title}>
          <h2 className={styles.title}>{strings.title}</h2>
          {coverage.failures.length === 0 && <p className={styles.text}>{strings.nothing}</p>}
          <ul>
            {coverage.failures.map((failure) => (
              <li
                key={`${failure.server} ${failure.forest} ${failure.domain} ${failure.fact}`}
                className={styles.failure}
              >
                <p className={styles.what}>{whatOf(failure)}</p>
                <LabelledRows
                  rows={[
                    { label: strings.cause, value: failure.cause },
                    { label: strings.next, value: failure.next },
                    { label: strings.asked, value: failure.asked },
                  ]}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
