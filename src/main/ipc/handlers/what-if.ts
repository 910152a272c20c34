import type { CheckContext } from "#domain/checks/define-check.ts";
import type { ShownEstate } from "#domain/contract/shown-estate.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { ok, type Result } from "#domain/kernel/result.ts";
import { fewestFixes, whatIf } from "#domain/plan/what-if.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import type { CallHandlers } from "../answer-call.ts";
import { shownEstate, type ShownPorts } from "./shown-estate.ts";

/** Answers the calls about what assumptions would change. */
export function whatIfHandlers(ports: ShownPorts): Pick<CallHandlers, "options/what-if" | "options/fewest-fixes"> {
  const shown = async (estate: ShownEstate): Promise<Result<Judged, CodedError>> => {
    const opened = await shownEstate(estate, ports, "work out what fixes would change");
    if (!opened.ok) return opened;
    const { facts, shown: bundle } = opened.value;
    const { profile, result } = bundle;
    return ok({ result, context: { estate: facts, profile, now: result.evaluatedAt } });
  };
  return {
    "options/what-if": async ({ estate, fixes, suppositions }) => {
      const judged = await shown(estate);
      if (!judged.ok) return judged;
      const { context, result } = judged.value;
      const { appVersion, isSample } = result;
      return ok(whatIf(context, { fixes, suppositions }, { appVersion, isSample }));
    },
    "options/fewest-fixes": async ({ estate }) => {
      const judged = await shown(estate);
      return judged.ok ? ok([...fewestFixes(judged.value.context)]) : judged;
    },
  };
}

interface Judged {
  readonly context: CheckContext;
  readonly result: ResultDocument;
}
