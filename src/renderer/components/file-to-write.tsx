import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...textRamp.panelTitle },
  purpose: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
});

export interface FileToWriteProps {
  readonly title: string;
  /** Who it is for and what it is like; or why it cannot be written here. */
  readonly purpose: string;
  /** `null` where it cannot be written. */
  readonly button: {
    readonly text: string;
    readonly isPrimary: boolean;
    readonly isDisabled: boolean;
    readonly onClick: () => void;
  } | null;
  /** What became of the last attempt: where the file is, or why there is none. */
  readonly children?: ReactNode;
}

/** One kind of file: what it is for, the button that writes it, and below it what became of that. */
export function FileToWrite({ title, purpose, button, children }: FileToWriteProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={title}>
      <div>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.purpose}>{purpose}</p>
      </div>
      {button !== null && (
        <Button
          appearance={button.isPrimary ? "primary" : "secondary"}
          icon={<Save20Regular />}
          disabledFocusable={button.isDisabled}
          onClick={button.onClick}
        >
          {button.text}
        </Button>
      )}
      {children}
    </section>
  );
}
