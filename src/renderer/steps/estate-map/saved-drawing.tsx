import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { estateMapStepStrings as strings } from "./estate-map.strings.ts";
import { useMapStyles } from "./use-map-styles.ts";

/** Where the drawing was saved last, or why it was not. */
export function SavedDrawing() {
  const styles = useMapStyles();
  const error = useAppState((state) => state.share.errors.drawing);
  const last = useAppState((state) => state.share.written[0]);
  if (error !== null) {
    return (
      <div className={styles.notice}>
        <ErrorCause title={strings.notSaved} code={error.code} {...describeError(error)} />
      </div>
    );
  }
  return (
    <output className={styles.notice}>
      {last?.kind === "drawing" && <span className={styles.saved}>{strings.saved(last.file.path)}</span>}
    </output>
  );
}
