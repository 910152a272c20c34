import { describeError } from "#domain/kernel/error-code.strings.ts";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { NumberedPart } from "./numbered-part.tsx";
import { ShareButtons } from "./share-buttons.tsx";
import { shareStrings as strings } from "./share.strings.ts";
import { useShareStyles } from "./use-share-styles.ts";
import { WrittenFiles } from "./written-files.tsx";

export interface SharePaneProps {
  readonly bundle: OpenedBundle;
  readonly isReadOnly: boolean;
}

/** What a file will hold, the buttons that write it, and what was written. */
export function SharePane({ bundle, isReadOnly }: SharePaneProps) {
  const styles = useShareStyles();
  const { error, written } = useAppState((state) => state.share);
  const { coverage, findings, options } = bundle.result;
  const lacking = coverage.failed + coverage.notAsked;
  return (
    <aside className={styles.pane} aria-label={strings.write} data-region>
      <NumberedPart number={3} title={strings.write}>
        <LabelledRows
          rows={[
            { label: strings.holds, value: strings.holdsWhat(coverage.answered, findings.length, options.length) },
            {
              label: strings.lacks,
              value: lacking === 0 ? strings.lacksNothing : strings.lacksWhat(coverage.failed, coverage.notAsked),
            },
            { label: strings.protection, value: strings.notProtected },
          ]}
        />
        <ShareButtons canBundle={!isReadOnly} />
      </NumberedPart>
      {error !== null && <ErrorCause title={strings.notWritten} {...describeError(error)} code={error.code} />}
      <WrittenFiles written={written} />
    </aside>
  );
}
