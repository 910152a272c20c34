import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import type { MapDrawing } from "./layout/map-drawing.ts";
import { MapGlyph } from "./map-glyph.tsx";
import { mapLegendStrings as strings, type LegendSample } from "./map-legend.strings.ts";

const useStyles = makeStyles({
  root: {
    ...textRamp.label,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    rowGap: "2px",
    padding: "6px 10px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  entry: { display: "flex", alignItems: "center", gap: "6px", whiteSpace: "nowrap" },
  line: { width: "26px", height: 0, borderTop: `2px solid ${tokens.colorNeutralForeground2}` },
  dashedLine: { borderTopStyle: "dashed" },
  box: {
    width: "18px",
    height: "12px",
    borderRadius: "3px",
    border: `1px dashed ${tokens.colorPaletteGrapeBorderActive}`,
    [forcedColours]: { border: "1px dashed CanvasText" },
  },
});

/** What lines, boxes and numbers mean. */
export function MapLegend({ form }: { readonly form: MapDrawing["form"] }) {
  const styles = useStyles();
  return (
    <ul className={styles.root} aria-label={strings.label}>
      {strings.entries(form).map(({ sample, words }) => (
        <li key={words} className={styles.entry}>
          <Sample sample={sample} />
          {words}
        </li>
      ))}
    </ul>
  );
}

function Sample({ sample }: { readonly sample: LegendSample }) {
  const styles = useStyles();
  switch (sample) {
    case "solid-line":
      return <span aria-hidden className={styles.line} />;
    case "dashed-line":
      return <span aria-hidden className={mergeClasses(styles.line, styles.dashedLine)} />;
    case "dashed-box":
      return <span aria-hidden className={styles.box} />;
    case "two-way":
    case "to-right":
      return <MapGlyph glyph={sample} />;
    case null:
      return null;
  }
}
