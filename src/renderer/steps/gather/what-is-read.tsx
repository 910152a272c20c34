import { makeStyles, tokens } from "@fluentui/react-components";
import { factWord } from "#domain/facts/fact-names.strings.ts";
import { domainFactKeys, forestFactKeys } from "#domain/facts/fact-keys.ts";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { gatherStrings as strings } from "./gather.strings.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "720px",
    padding: "16px 24px",
    [narrow]: { padding: "12px 16px" },
  },
  title: { ...textRamp.panelTitle },
});

const words = (keys: readonly string[]): string => keys.map(factWord).join(", ");

/** What a run will ask, said before the first. */
export function WhatIsRead() {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={strings.whatIsRead} data-region>
      <h2 className={styles.title}>{strings.whatIsRead}</h2>
      <LabelledRows
        rows={[
          { label: strings.hereOnce, value: strings.hereRead },
          { label: strings.eachForest, value: words(forestFactKeys) },
          { label: strings.eachDomain, value: words(domainFactKeys) },
          { label: strings.trusts, value: strings.trustsRead },
        ]}
      />
    </section>
  );
}
