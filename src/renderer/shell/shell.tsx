import { makeStyles, tokens } from "@fluentui/react-components";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { asides } from "#renderer/steps/asides.ts";
import { steps } from "#renderer/steps/index.ts";
import { wizardFrame } from "./parts.ts";
import { Notice } from "./notice.tsx";
import { shellStrings as strings } from "./shell.strings.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { useShellKeys } from "./use-shell-keys.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", minHeight: 0, overflow: "hidden" },
  drop: {
    position: "fixed",
    inset: "8px",
    zIndex: 20,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** The frame around every step. Start stands alone; the other steps have header, navigation and footer. */
export function Shell() {
  const styles = useStyles();
  useShellKeys();
  const current = useAppState((state) => state.step);
  const drop = useFileDrop() && <output className={styles.drop}>{strings.dropHere}</output>;
  const step = [...steps, ...asides].find(({ id }) => id === current);
  if (step === undefined) return null;
  return (
    <div className={styles.root}>
      {step.phase === null ? (
        <>
          <Notice />
          <step.View />
        </>
      ) : (
        <wizardFrame.View step={step} />
      )}
      {drop}
    </div>
  );
}
