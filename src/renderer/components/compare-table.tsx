import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { compareTableStrings as strings } from "./compare-table.strings.ts";
import { OptionStatus } from "./option-status.tsx";
import type { OptionStanding } from "./option-status.strings.ts";

/** What one option answers to one factor. */
export type CompareCell =
  | { readonly kind: "standing"; readonly standing: OptionStanding; readonly form: "heading" | "row" }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "list";
      /** Only this option has them, or not all have. */
      readonly own: readonly string[];
      /** Every option has them; folded, because they tell no option from another. */
      readonly shared: readonly string[];
    };

export interface CompareRow {
  readonly id: string;
  readonly factor: string;
  /** One for each option, in their order. */
  readonly cells: readonly CompareCell[];
}

export interface CompareGroup {
  readonly id: string;
  /** Heads the group; `null` where the rows speak for themselves. */
  readonly title: string | null;
  readonly rows: readonly CompareRow[];
}

export interface CompareTableProps {
  readonly caption: string;
  readonly options: readonly string[];
  readonly groups: readonly CompareGroup[];
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "separate", borderSpacing: 0, tableLayout: "fixed" },
  caption: { ...textRamp.label, color: tokens.colorNeutralForeground3, textAlign: "left", paddingBottom: "8px" },
  head: {
    ...textRamp.dense,
    fontWeight: tokens.fontWeightSemibold,
    position: "sticky",
    top: 0,
    zIndex: 1,
    textAlign: "left",
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  factorColumn: { width: "17%" },
  cell: {
    ...textRamp.label,
    verticalAlign: "top",
    textAlign: "left",
    padding: "7px 8px",
    overflowWrap: "anywhere",
    userSelect: "text",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    ...textRamp.dense,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    padding: "18px 8px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  factor: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  count: { fontWeight: tokens.fontWeightSemibold },
  list: { display: "flex", flexDirection: "column", gap: "3px", paddingTop: "3px" },
  item: { paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  shared: { color: tokens.colorNeutralForeground2, paddingTop: "3px" },
  // With the focus it must not lie under the heads, which stay in place and may take several lines.
  summary: { scrollMarginTop: "72px", cursor: "pointer", minHeight: "24px", lineHeight: "24px", width: "fit-content" },
});

/** Options side by side on the factors that are known. What all have in common is folded, what differs stands out. */
export function CompareTable({ caption, options, groups }: CompareTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.factorColumn)}>
            {strings.factor}
          </th>
          {options.map((option) => (
            <th key={option} scope="col" className={styles.head}>
              {option}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.title !== null && (
            <tr>
              <th scope="rowgroup" colSpan={options.length + 1} className={styles.group}>
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map(({ id, factor, cells }) => (
            <tr key={id}>
              <th scope="row" className={mergeClasses(styles.cell, styles.factor)}>
                {factor}
              </th>
              {cells.map((cell, index) => (
                <td key={options[index]} className={styles.cell}>
                  <CellContent cell={cell} option={options[index] ?? ""} factor={factor} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface CellContentProps {
  readonly cell: CompareCell;
  readonly option: string;
  readonly factor: string;
}

function CellContent({ cell, option, factor }: CellContentProps) {
  switch (cell.kind) {
    case "standing":
      return <OptionStatus standing={cell.standing} form={cell.form} />;
    case "text":
      return cell.text;
    case "list":
      return <ListContent own={cell.own} shared={cell.shared} label={strings.listOf(factor, option)} />;
  }
}

interface ListContentProps {
  readonly own: readonly string[];
  readonly shared: readonly string[];
  readonly label: string;
}

function ListContent({ own, shared, label }: ListContentProps) {
  const styles = useStyles();
  if (own.length + shared.length === 0) return strings.none;
  return (
    <>
      <span className={styles.count}>{strings.count(own.length + shared.length)}</span>
      {own.length > 0 && <Items items={own} label={label} />}
      {shared.length > 0 && (
        <details className={styles.shared}>
          <summary className={styles.summary}>{strings.shared(shared.length)}</summary>
          <Items items={shared} label={label} />
        </details>
      )}
    </>
  );
}

function Items({ items, label }: { readonly items: readonly string[]; readonly label: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item, index) => (
        <li key={`${index} ${item}`} className={styles.item}>
          {item}
        </li>
      ))}
    </ul>
  );
}
