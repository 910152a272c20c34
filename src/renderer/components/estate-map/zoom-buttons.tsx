import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular, FullScreenMaximize20Regular, Subtract20Regular } from "@fluentui/react-icons";
import { estateDrawingStrings as strings } from "./estate-drawing.strings.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    margin: 0,
    padding: "2px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface ZoomButtonsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

/** Nearer, farther, all of it. The same by the keys + − 0. */
export function ZoomButtons({ onZoomIn, onZoomOut, onFit }: ZoomButtonsProps) {
  const styles = useStyles();
  return (
    <fieldset aria-label={strings.zoom} className={styles.root}>
      <Button
        appearance="subtle"
        size="small"
        icon={<Add20Regular />}
        aria-label={strings.zoomIn}
        title={strings.zoomIn}
        onClick={onZoomIn}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<Subtract20Regular />}
        aria-label={strings.zoomOut}
        title={strings.zoomOut}
        onClick={onZoomOut}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<FullScreenMaximize20Regular />}
        aria-label={strings.fit}
        title={strings.fit}
        onClick={onFit}
      />
    </fieldset>
  );
}
