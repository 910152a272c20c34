import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { narrow } from "#renderer/styles/layout.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "120px minmax(0, 1fr) 128px",
    alignItems: "center",
    [narrow]: { gridTemplateColumns: "120px minmax(0, 1fr) 96px" },
  },
  withChanges: {
    gridTemplateColumns: "120px minmax(0, 1fr) 96px 104px",
    [narrow]: { gridTemplateColumns: "112px minmax(0, 1fr) 84px 92px" },
  },
});

/** The columns of the list of findings, the same in its head and its lines. */
export function useFindingColumns(hasChanges: boolean): string {
  const styles = useStyles();
  return mergeClasses(styles.columns, hasChanges && styles.withChanges);
}
