import writeExcel, { type CellObject, type Row } from "write-excel-file/node";

import type { IsoInstant } from "#domain/kernel/primitives.ts";
import { planSheets, type PlanSheet, type SheetCell } from "#domain/plan/exports/plan-sheets.ts";
import type { Plan } from "#domain/plan/plan-document.ts";

/** A plan as an Office Open XML workbook. `madeAt` is when it was made. */
export async function planXlsx(plan: Plan, madeAt: IsoInstant): Promise<Uint8Array> {
  const sheets = planSheets(plan, madeAt).map((sheet) => ({
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: rowsOf(sheet),
  }));
  return writeExcel(sheets).toBuffer();
}

function rowsOf({ columns, rows }: PlanSheet): Row[] {
  const head = columns.map(({ title }): CellObject => ({ value: title, type: String, fontWeight: "bold", wrap: true }));
  return [head, ...rows.map((row) => row.map(cellOf))];
}

function cellOf(cell: SheetCell): CellObject | null {
  switch (cell?.kind) {
    case undefined:
      return null;
    case "text":
      return cell.value === "" ? null : { value: cell.value, type: String, wrap: true, alignVertical: "top" };
    case "number":
      return { value: cell.value, type: Number, alignVertical: "top" };
    case "day":
      return { value: new Date(`${cell.value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd", alignVertical: "top" };
  }
}
