import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedColours } from "#renderer/styles/layout.ts";
import { gatherStrings as strings } from "./gather.strings.ts";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "6px", whiteSpace: "nowrap", flexShrink: 0 },
  squares: { display: "inline-flex", gap: "2px" },
  square: {
    width: "8px",
    height: "8px",
    borderRadius: "1px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    [forcedColours]: { border: "1px solid CanvasText" },
  },
  busy: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    [forcedColours]: { forcedColorAdjust: "none", backgroundColor: "Highlight", border: "1px solid Highlight" },
  },
});

/** Searches at one server out of those it may be asked at the same time, as squares and in words. */
export function SearchesInFlight({ now, most }: { readonly now: number; readonly most: number }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span aria-hidden className={styles.squares}>
        {Array.from({ length: Math.max(now, most) }, (_, index) => (
          <span key={index} className={mergeClasses(styles.square, index < now && styles.busy)} />
        ))}
      </span>
      {strings.searches(now, most)}
    </span>
  );
}
