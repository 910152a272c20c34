import type { IsoInstant } from "#domain/kernel/primitives.ts";
import { planText } from "#domain/plan/exports/plan-text.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import type { PlanFormat } from "#domain/plan/plan-formats.ts";

/** The bytes of a plan in a format. The writer of workbooks is loaded when it is needed. */
export async function planFile(plan: Plan, format: PlanFormat, madeAt: IsoInstant): Promise<Uint8Array> {
  if (format !== "xlsx") return new TextEncoder().encode(planText(plan, format, madeAt));
  const { planXlsx } = await import("./plan-xlsx.ts");
  return planXlsx(plan, madeAt);
}
