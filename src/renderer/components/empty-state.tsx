import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: "24px",
  },
  text: { ...textRamp.text, maxWidth: "72ch", color: tokens.colorNeutralForeground2 },
});

export interface EmptyStateProps {
  /** Why there is nothing, and what was looked at. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** In place of a list that has nothing to show: one sentence and one way on. */
export function EmptyState({ text, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <output className={styles.root}>
      <span className={styles.text}>{text}</span>
      {action !== undefined && <Button onClick={action.onClick}>{action.label}</Button>}
    </output>
  );
}
