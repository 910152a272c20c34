import { makeStyles, tokens } from "@fluentui/react-components";
import { PaneSection } from "#renderer/components/pane-section.tsx";
import { WrittenFileRows } from "#renderer/components/written-file-rows.tsx";
import type { ShareState } from "#renderer/state/share-state.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { lastOf } from "./last-of.ts";
import { shareStrings as strings } from "./share.strings.ts";

const useStyles = makeStyles({
  file: { padding: "6px 0 8px" },
  kind: { ...textRamp.label, fontWeight: tokens.fontWeightSemibold, paddingBottom: "3px" },
});

/** What was written since the estate is on screen beside the last file of each kind, newest first. */
export function AlsoWritten({ share }: { readonly share: ShareState }) {
  const styles = useStyles();
  const shown = (["bundle", "html", "pdf", "callPack"] as const).map((kind) => lastOf(share, kind));
  const others = share.written.filter((file) => !shown.includes(file));
  if (others.length === 0) return null;
  return (
    <PaneSection title={strings.alsoWritten}>
      <ol>
        {others.map(({ kind, file }, index) => (
          <li key={others.length - index} className={styles.file}>
            <p className={styles.kind}>{strings.titles[kind]}</p>
            <WrittenFileRows file={file} />
          </li>
        ))}
      </ol>
    </PaneSection>
  );
}
