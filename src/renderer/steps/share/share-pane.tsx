import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { VisuallyHidden } from "#renderer/components/visually-hidden.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { AlsoWritten } from "./also-written.tsx";
import { NumberedPart } from "./numbered-part.tsx";
import { shareStrings as strings } from "./share.strings.ts";
import { useShareStyles } from "./use-share-styles.ts";
import { WritableFile } from "./writable-file.tsx";

/** What a file will hold, the three files that can be written, and what was written. */
export function SharePane({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = useShareStyles();
  const share = useAppState((state) => state.share);
  const { coverage, findings, options } = bundle.result;
  const { kind } = bundle.source;
  const lacking = coverage.failed + coverage.notAsked;
  const noBundle = kind === "assessment" ? null : strings.noBundle[kind];
  const [latest] = share.written;
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
        {latest === undefined && <p className={styles.hint}>{strings.afterWriting}</p>}
      </NumberedPart>
      <WritableFile kind="bundle" isPrimary reason={noBundle} />
      <WritableFile kind="html" isPrimary={noBundle !== null} reason={null} />
      <WritableFile kind="pdf" isPrimary={false} reason={null} />
      <WritableFile kind="callPack" isPrimary={false} reason={null} />
      <AlsoWritten share={share} />
      <output>
        <VisuallyHidden>
          {latest === undefined ? "" : strings.sayWritten(strings.titles[latest.kind], latest.file.path)}
        </VisuallyHidden>
      </output>
    </aside>
  );
}
