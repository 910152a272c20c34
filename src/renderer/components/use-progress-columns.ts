import { makeStyles } from "@fluentui/react-components";
import { narrow } from "#renderer/styles/layout.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "100px minmax(0, 1fr) 200px 64px 88px 64px",
    columnGap: "8px",
    alignItems: "center",
    [narrow]: { gridTemplateColumns: "92px minmax(0, 1fr) 132px 60px 76px 60px" },
  },
});

/** The columns of a run, the same in its head and its rows. */
export const useProgressColumns = (): string => useStyles().columns;
