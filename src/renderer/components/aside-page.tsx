import { useEffect, useRef, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { layout, narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { Brand } from "./brand.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    height: layout.headerHeight,
    padding: "0 16px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "32px 78px",
    [narrow]: { padding: "24px 40px" },
  },
  column: { maxWidth: "760px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  title: { ...textRamp.pageTitle, ":focus": { outlineStyle: "none" } },
  sentence: { ...textRamp.dense, color: tokens.colorNeutralForeground2 },
});

export interface AsidePageProps {
  readonly title: string;
  readonly sentence: string;
  /** What the button that leads back is called. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page beside the wizard. Escape and its button lead back to where it was opened. */
export function AsidePage({ title, sentence, back, onBack, children }: AsidePageProps) {
  const styles = useStyles();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) onBack();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [onBack]);
  return (
    <div className={styles.root}>
      <header className={styles.head} data-region>
        <Brand />
      </header>
      <main className={styles.main} data-region>
        <div className={styles.column}>
          <div>
            <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
              {back}
            </Button>
          </div>
          <div>
            <h1 ref={titleRef} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            <p className={styles.sentence}>{sentence}</p>
          </div>
          {children}
        </div>
      </main>
    </div>
  );
}
