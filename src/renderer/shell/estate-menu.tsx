import { makeStyles, MenuButton, MenuItem, tokens } from "@fluentui/react-components";
import { PageMenu } from "#renderer/components/page-menu.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { shellStrings as strings } from "./shell.strings.ts";

const useStyles = makeStyles({
  button: { ...textRamp.panelTitle, minWidth: 0, padding: "4px 8px", justifyContent: "flex-start" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  size: {
    ...textRamp.label,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalS,
    // Takes what the name leaves.
    flexBasis: "0",
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [narrow]: { display: "none" },
  },
});

export interface EstateMenuProps {
  readonly name: string;
  /** Forests and domains in words; empty before anything was gathered. */
  readonly size: string;
}

/** The name of what is open; behind it, the ways to something else. */
export function EstateMenu({ name, size }: EstateMenuProps) {
  const styles = useStyles();
  const showStep = useAppState((state) => state.showStep);
  const openFile = useAppState((state) => state.openFile);
  const changeName = useAppState((state) => state.changeName);
  const isAssessment = useAppState(({ assessment }) => assessment !== null);
  return (
    <PageMenu
      trigger={
        <MenuButton appearance="transparent" className={styles.button} title={name}>
          <span className={styles.name}>{name}</span> <span className={styles.size}>{size}</span>
        </MenuButton>
      }
    >
      {isAssessment && <MenuItem onClick={changeName}>{strings.changeName}</MenuItem>}
      <MenuItem onClick={() => showStep("start")}>{strings.toStart}</MenuItem>
      <MenuItem onClick={() => void openFile()}>{strings.openBundle}</MenuItem>
    </PageMenu>
  );
}
