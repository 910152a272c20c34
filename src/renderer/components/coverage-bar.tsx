import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { coverageBarStrings as strings } from "./coverage-bar.strings.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge, whiteSpace: "nowrap" },
  bar: { display: "flex", gap: "2px", width: "86px", height: "8px" },
  part: { minWidth: "4px", borderRadius: "1px" },
  collected: {
    backgroundColor: tokens.colorNeutralForeground3,
    [forcedColours]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  failed: {
    backgroundColor: tokens.colorPaletteGrapeBorderActive,
    [forcedColours]: { border: "1px dashed CanvasText" },
  },
  notAsked: { backgroundColor: tokens.colorNeutralStroke1, [forcedColours]: { border: "1px solid CanvasText" } },
  words: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
});

export interface CoverageBarProps {
  readonly answered: number;
  readonly failed: number;
  readonly notAsked: number;
}

/** How much of what there is to know was read: three segments, and both numbers in words. */
export function CoverageBar({ answered, failed, notAsked }: CoverageBarProps) {
  const styles = useStyles();
  const part = (count: number, look: string) =>
    count > 0 && <span className={mergeClasses(styles.part, look)} style={{ flexGrow: count }} />;
  return (
    <span className={styles.root}>
      <span aria-hidden className={styles.bar}>
        {part(answered, styles.collected)}
        {part(failed, styles.failed)}
        {part(notAsked, styles.notAsked)}
      </span>
      <span className={styles.words}>
        {strings.collected(answered, answered + failed + notAsked)}
        <VisuallyHidden>, {strings.rest(failed, notAsked)}</VisuallyHidden>
      </span>
    </span>
  );
}
