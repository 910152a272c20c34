import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Coverage } from "#domain/result/result-document.ts";
import { CoverageBar } from "#renderer/components/coverage-bar.tsx";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { factName } from "#domain/facts/fact-names.strings.ts";
import { coverageDetailsStrings as strings } from "./coverage-details.strings.ts";
import { Popup } from "./popup.tsx";

const useStyles = makeStyles({
  button: { fontWeight: tokens.fontWeightRegular, minWidth: "auto", minHeight: "24px", padding: "0 4px" },
  surface: { width: "420px" },
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
  return (
    <Popup
      isOpen={isOpen}
      onChange={setOpen}
      label={strings.title}
      className={styles.surface}
      button={
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <CoverageBar {...coverage} />
        </Button>
      }
    >
      <h2 className={styles.title}>{strings.title}</h2>
      {coverage.failures.length === 0 && <p className={styles.text}>{strings.nothing}</p>}
      <ul>
        {coverage.failures.map((failure) => (
          <li key={`${failure.server} ${failure.forest} ${failure.domain} ${failure.fact}`} className={styles.failure}>
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
    </Popup>
  );
}
