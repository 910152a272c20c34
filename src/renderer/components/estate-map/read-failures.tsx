import { mergeClasses } from "@fluentui/react-components";
import type { ReadFailure } from "#domain/result/estate-map/map-forest.ts";
import { factName } from "#domain/facts/fact-names.strings.ts";
import { CauseText } from "../cause-text.tsx";
import { PaneSection } from "../pane-section.tsx";
import { mapPaneStrings as strings } from "./map-pane.strings.ts";
import { usePaneStyles } from "./use-pane-styles.ts";

/** What could not be read, each with cause and next step. Nothing when all was. */
export function ReadFailures({ failures }: { readonly failures: readonly ReadFailure[] }) {
  const styles = usePaneStyles();
  if (failures.length === 0) return null;
  return (
    <PaneSection title={strings.notRead}>
      <ul className={styles.list}>
        {failures.map((failure) => (
          <li key={`${failure.fact ?? ""} ${failure.asked}`}>
            {failure.fact !== null && (
              <p className={mergeClasses(styles.text, styles.strong)}>{factName(failure.fact, null)}</p>
            )}
            <CauseText cause={failure} />
          </li>
        ))}
      </ul>
    </PaneSection>
  );
}
