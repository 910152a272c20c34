import type { Verdict } from "#domain/checks/finding.ts";

/** The word of each verdict, and what it means. */
export const verdictWords: Readonly<Record<Verdict, { readonly word: string; readonly means: string }>> = {
  pass: { word: "Pass", means: "The facts meet the rule" },
  warn: { word: "Warning", means: "Works, with a risk or limit that is named" },
  fail: { word: "Fail", means: "The facts break the rule" },
  unknown: { word: "Unknown", means: "A named fact is missing; here is how to get it" },
  manual: { word: "Check by hand", means: "No fact can show it; here is how to look" },
  notApplicable: { word: "Not applicable", means: "The rule does not concern this estate" },
};

/** How a verdict is counted in a heading: "2 fail, 1 warning". */
export const verdictCountWords: Readonly<Record<Verdict, { readonly one: string; readonly many: string }>> = {
  fail: { one: "fail", many: "fail" },
  warn: { one: "warning", many: "warnings" },
  unknown: { one: "unknown", many: "unknown" },
  manual: { one: "by hand", many: "by hand" },
  pass: { one: "pass", many: "pass" },
  notApplicable: { one: "not applicable", many: "not applicable" },
};
