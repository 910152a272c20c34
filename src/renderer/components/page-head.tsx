import { useEffect, useRef, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "14px 24px 8px",
    [narrow]: { padding: "10px 16px 8px" },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  words: { flexGrow: 1, flexBasis: "320px", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { ...textRamp.pageTitle, ":focus": { outlineStyle: "none" } },
  sentence: { ...textRamp.dense, color: tokens.colorNeutralForeground2 },
});

export interface PageHeadProps {
  readonly title: string;
  /** One factual sentence with the numbers that matter; none where there is nothing to count. */
  readonly sentence?: string;
  /** At the right of the title: at most one of them primary. */
  readonly actions?: ReactNode;
  /** A banner, if one holds for the view. */
  readonly children?: ReactNode;
}

/** Title, sentence and banner of a view. A new view takes the focus to its title. */
export function PageHead({ title, sentence, actions, children }: PageHeadProps) {
  const styles = useStyles();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <div className={styles.words}>
          <h1 ref={titleRef} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {sentence !== undefined && <p className={styles.sentence}>{sentence}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </header>
  );
}
