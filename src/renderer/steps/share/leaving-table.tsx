import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Eye16Regular, LockClosed16Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import type { LeavingClass } from "./leaving-classes.ts";
import { shareStrings as strings } from "./share.strings.ts";

const useStyles = makeStyles({
  table: { ...textRamp.dense, width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    ...textRamp.label,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    height: "28px",
    padding: "0 8px",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: {
    height: "33px",
    padding: "4px 8px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  treatment: { width: "132px" },
  icon: { verticalAlign: "-3px", marginRight: "6px" },
  asIs: { color: tokens.colorStatusWarningForeground3 },
  example: { ...textRamp.label, fontFamily: tokens.fontFamilyMonospace },
  none: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
});

/** Every class of values, what becomes of it, and one value as it is in the file. */
export function LeavingTable({ classes }: { readonly classes: readonly LeavingClass[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={strings.leaves}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {strings.class}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.treatment)}>
            {strings.inFile}
          </th>
          <th scope="col" className={styles.head}>
            {strings.example}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ name, isIn, example }) => {
          const Icon = isIn ? Eye16Regular : LockClosed16Regular;
          return (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={styles.cell}>
                <Icon aria-hidden className={mergeClasses(styles.icon, isIn && styles.asIs)} />
                {isIn ? strings.asIs : strings.never}
              </td>
              <td className={styles.cell}>
                <span className={example === null || !isIn ? styles.none : styles.example}>
                  {example ?? strings.noExample}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
