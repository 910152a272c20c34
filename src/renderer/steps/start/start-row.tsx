import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "14px",
    padding: "14px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: {
    display: "grid",
    placeItems: "center",
    width: "32px",
    height: "32px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  body: { flexGrow: 1, minWidth: 0 },
  title: { ...textRamp.panelTitle, lineHeight: "18px" },
  text: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
  action: { flexShrink: 0, "& > button": { minWidth: "112px" } },
});

export interface StartRowProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** One way to begin. */
export function StartRow({ icon, title, text, action, children }: StartRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
        {children}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </li>
  );
}
