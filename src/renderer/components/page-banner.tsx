import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  bar: { minHeight: "32px" },
  // The library keeps it on one line, wider than a narrow page.
  text: { ...textRamp.dense, whiteSpace: "normal", minWidth: 0 },
});

/** From most serious to least. `partial`: some facts are missing; `stale`: old; `read-only`: a bundle; `sample`. */
export type BannerKind = "partial" | "stale" | "read-only" | "sample";

export interface PageBannerProps {
  readonly kind: BannerKind;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** What holds for the whole view, said once below its title. */
export function PageBanner({ kind, text, action }: PageBannerProps) {
  const styles = useStyles();
  const intent = kind === "partial" || kind === "stale" ? "warning" : "info";
  return (
    <MessageBar intent={intent} layout="singleline" className={styles.bar} politeness="polite">
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      {action !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
