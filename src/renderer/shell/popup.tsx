import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { position: "relative" },
  surface: {
    position: "absolute",
    top: "36px",
    right: 0,
    zIndex: 10,
    maxWidth: "90vw",
    maxHeight: "70vh",
    overflowY: "auto",
    padding: "12px 16px",
    whiteSpace: "normal",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
});

export interface PopupProps {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  /** Opens and closes it; the first button in it gets the focus back on Escape. */
  readonly button: ReactNode;
  /** Name of what opens. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button of the header with a surface below it, which closes on Escape and when the focus leaves both. */
export function Popup({ isOpen, onChange, button, label, className, children }: PopupProps) {
  const styles = useStyles();
  const close = (root: HTMLElement): void => {
    onChange(false);
    root.querySelector("button")?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes it from anywhere in it
    <div
      className={styles.root}
      onKeyDown={(event) => isOpen && event.key === "Escape" && close(event.currentTarget)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onChange(false)}
    >
      {button}
      {isOpen && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls, also by keyboard
        <section className={mergeClasses(styles.surface, className)} tabIndex={0} aria-label={label}>
          {children}
        </section>
      )}
    </div>
  );
}
