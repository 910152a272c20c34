import { makeStyles, tokens } from "@fluentui/react-components";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { asides } from "#renderer/steps/asides.ts";
import { steps } from "#renderer/steps/index.ts";
import { narrowQuery } from "#renderer/styles/layout.ts";
import { useMediaQuery } from "#renderer/styles/use-media-query.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Navigation } from "./navigation.tsx";
import { Notice } from "./notice.tsx";
import { Rail } from "./rail.tsx";
import { shellStrings as strings } from "./shell.strings.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { useShellKeys } from "./use-shell-keys.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", minHeight: 0, overflow: "hidden" },
  body: { display: "flex", flexGrow: 1, minHeight: 0 },
  column: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
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
  page: { flexGrow: 1, minHeight: 0, minWidth: 0 },
});

/** The frame around every step. Start stands alone; the other steps have header, navigation and footer. */
export function Shell() {
  const styles = useStyles();
  useShellKeys();
  const current = useAppState((state) => state.step);
  const isNarrow = useMediaQuery(narrowQuery);
  const drop = useFileDrop() && <output className={styles.drop}>{strings.dropHere}</output>;
  const step = [...steps, ...asides].find(({ id }) => id === current);
  if (step === undefined) return null;
  if (step.phase === null) {
    return (
      <div className={styles.root}>
        <Notice />
        <step.View />
        {drop}
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <Header />
      <Notice />
      <div className={styles.body}>
        {isNarrow ? <Rail /> : <Navigation />}
        <div className={styles.column}>
          <main className={styles.page}>
            <step.View key={step.id} />
          </main>
          <Footer />
        </div>
      </div>
      {drop}
    </div>
  );
}
