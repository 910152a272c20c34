import type { PlanTextFormat } from "#domain/plan/plan-formats.ts";
import type { IsoInstant } from "#domain/kernel/primitives.ts";

import type { Plan } from "../plan-document.ts";
import { planCsv } from "./plan-csv.ts";
import { planIcs } from "./plan-ics.ts";
import { planMarkdown } from "./plan-markdown.ts";

/** A plan as a file of one of the formats. `madeAt` is when it was made. */
export function planText(plan: Plan, format: PlanTextFormat, madeAt: IsoInstant): string {
  switch (format) {
    case "csv":
      return planCsv(plan);
    case "ics":
      return planIcs(plan, madeAt);
    case "md":
      return planMarkdown(plan);
    case "json":
      return `${JSON.stringify(plan, null, 2)}\n`;
  }
}
