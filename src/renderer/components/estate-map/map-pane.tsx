import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { mapPaneStrings as strings } from "./map-pane.strings.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" },
  head: { display: "flex", alignItems: "center", padding: "10px 16px 4px", minHeight: "42px" },
  what: { ...textRamp.label, flexGrow: 1, color: tokens.colorNeutralForeground3 },
  // Positioned, so that words for screen readers scroll with it and do not lengthen the window.
  scroll: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "0 16px 16px" },
  title: { ...textRamp.heading, paddingBottom: "8px", overflowWrap: "anywhere" },
  badge: { paddingBottom: "10px" },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface MapPaneProps {
  /** "Trust", "Forest", "Domain". */
  readonly what: string;
  readonly title: string;
  readonly badge?: ReactNode;
  readonly children: ReactNode;
  /** Buttons that stay at the bottom while the rest scrolls. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** The frame around the facts of what is chosen on the map. */
export function MapPane({ what, title, badge, children, actions, onClose }: MapPaneProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span className={styles.what}>{what}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={strings.close}
          onClick={onClose}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <h2 className={styles.title}>{title}</h2>
        {badge !== undefined && <div className={styles.badge}>{badge}</div>}
        {children}
      </section>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
