import type { Evidence } from "#domain/checks/finding.ts";

import { evidenceValueStrings as strings } from "./evidence-value.strings.ts";
import type { CountFormat } from "./option-status.strings.ts";
import { stateWords } from "./state-words.strings.ts";

/** An observed value in words; states that have a name are called by it. */
export function evidenceValue(value: Evidence["value"], format: CountFormat): string {
  if (value === null) return strings.none;
  if (typeof value === "boolean") return value ? strings.yes : strings.no;
  return typeof value === "number" ? format(value) : (stateWords[value] ?? value);
}
