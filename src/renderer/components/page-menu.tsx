import type { ReactElement, ReactNode } from "react";
import { makeStyles, Menu, MenuList, MenuPopover, MenuTrigger, type MenuProps } from "@fluentui/react-components";

const useStyles = makeStyles({ popover: { zIndex: 30, textAlign: "left", whiteSpace: "normal" } });

export interface PageMenuProps extends Pick<MenuProps, "checkedValues" | "onCheckedValueChange"> {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Below its button unless told otherwise. */
  readonly side?: "below" | "after" | "above";
  /** Items of the menu. */
  readonly children: ReactNode;
}

/**
 * A button with a menu. The menu lies beside its button in the document, not at its end, so that it belongs to the same
 * part of the page and is read next.
 */
export function PageMenu({ trigger, side = "below", children, ...checked }: PageMenuProps) {
  const styles = useStyles();
  const align = side === "after" ? "top" : "start";
  return (
    // Fixed, so that no part of the page that scrolls cuts it off.
    <Menu inline positioning={{ position: side, align, strategy: "fixed" }} {...checked}>
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
