import { makeStyles } from "@fluentui/react-components";
import { narrow } from "#renderer/styles/layout.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "120px minmax(0, 1fr) 128px",
    alignItems: "center",
    [narrow]: { gridTemplateColumns: "120px minmax(0, 1fr) 96px" },
  },
});

/** The columns of the list of findings, the same in its head and its lines. */
export const useFindingColumns = (): string => useStyles().columns;
