import { makeStyles } from "@fluentui/react-components";
import type { Step } from "#renderer/steps/define-step.ts";
import { narrowQuery } from "#renderer/styles/layout.ts";
import { useMediaQuery } from "#renderer/styles/use-media-query.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Navigation } from "./navigation.tsx";
import { Notice } from "./notice.tsx";
import { Rail } from "./rail.tsx";

const useStyles = makeStyles({
  body: { display: "flex", flexGrow: 1, minHeight: 0 },
  column: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  page: { flexGrow: 1, minHeight: 0, minWidth: 0 },
});

/** Header, navigation and footer around a step of the wizard. */
export function WizardFrame({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const isNarrow = useMediaQuery(narrowQuery);
  return (
    <>
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
    </>
  );
}
