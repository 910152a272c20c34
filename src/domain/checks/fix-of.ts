import { compareText } from "#domain/kernel/compare-text.ts";

import type { Finding } from "./finding.ts";
import { stringsOf } from "./index.ts";
import type { Fix } from "./strings.ts";

/** Fixes whose work is the same from whichever of the two forests it is looked at. */
const mutual: ReadonlySet<string> = new Set(["two-way-forest-trust"]);

/** The words of the fix of a finding; `null` where nothing is to be put right, or the check is not known. */
export function fixOf({ verdict, checkId, message }: Pick<Finding, "verdict" | "checkId" | "message">): Fix | null {
  if (verdict === "pass" || verdict === "notApplicable") return null;
  const words = stringsOf(checkId);
  return words === null ? null : (words.fixes?.[message] ?? words.fix);
}

/**
 * Names the work that a finding asks for: "enable-suffix-routing/a.example/b.example/works.example". Findings that the
 * same work puts right share it; `null` where there is none.
 */
export function fixKey(finding: Finding): string | null {
  const fix = fixOf(finding);
  if (fix === null) return null;
  const { servingForest, forest, domain, object } = finding.subject;
  const forests = [servingForest, forest].filter((name) => name !== null);
  const places = mutual.has(fix.id) ? forests.toSorted(compareText) : forests;
  return [fix.id, ...places, domain, object].filter((part) => part !== null).join("/");
}
