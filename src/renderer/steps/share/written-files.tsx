import { makeStyles, tokens } from "@fluentui/react-components";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { PaneSection } from "#renderer/components/pane-section.tsx";
import { VisuallyHidden } from "#renderer/components/visually-hidden.tsx";
import type { ShareState } from "#renderer/state/share-slice.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { sizeWords } from "#renderer/words/size-words.strings.ts";
import { shareStrings as strings } from "./share.strings.ts";

const useStyles = makeStyles({
  nothing: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
  file: { padding: "6px 0 8px" },
  kind: { ...textRamp.label, fontWeight: tokens.fontWeightSemibold, paddingBottom: "3px" },
});

/** What was written since the estate is on screen, newest first, with all that the receiver can check it by. */
export function WrittenFiles({ written }: { readonly written: ShareState["written"] }) {
  const styles = useStyles();
  const [latest] = written;
  return (
    <PaneSection title={strings.written}>
      {written.length === 0 && <p className={styles.nothing}>{strings.nothingWritten}</p>}
      <ol>
        {written.map(({ kind, file }, index) => (
          <li key={written.length - index} className={styles.file}>
            <p className={styles.kind}>{strings.kinds[kind]}</p>
            <LabelledRows
              rows={[
                { label: strings.place, value: file.path },
                { label: strings.size, value: sizeWords(file.sizeBytes) },
                { label: strings.sha256, value: file.sha256, isCode: true },
              ]}
            />
          </li>
        ))}
      </ol>
      <output>
        <VisuallyHidden>
          {latest === undefined ? "" : strings.sayWritten(strings.kinds[latest.kind], latest.file.path)}
        </VisuallyHidden>
      </output>
    </PaneSection>
  );
}
