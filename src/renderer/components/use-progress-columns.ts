import { makeStyles } from "@fluentui/react-components";
import { narrow } from "#renderer/styles/layout.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "100px minmax(0, 1fr) 156px 56px 112px 48px",
    columnGap: "12px",
    alignItems: "center",
    [narrow]: { gridTemplateColumns: "92px minmax(0, 1fr) 140px 56px 68px 56px" },
  },
});

/** The columns of a run, the same in its head and its rows. */
export const useProgressColumns = (): string => useStyles().columns;
