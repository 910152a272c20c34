import type { CodedError } from "#domain/kernel/error-code.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { compareRuns } from "#domain/plan/compare-runs.ts";
import { judge } from "#main/bundle/judge.ts";
import type { OpenBundle } from "#main/bundle/open.ts";
import type { CallHandlers } from "../answer-call.ts";
import { shownEstate, type ShownPorts } from "./shown-estate.ts";

export interface ProgressPorts {
  readonly shown: ShownPorts;
  /** Of the run before the last one of an assessment; `null` when none are kept. */
  readonly factsBefore: (id: string) => Promise<EstateFacts | null>;
  readonly openBundle: (file: string) => Promise<Result<OpenBundle, CodedError>>;
  /** The person's choice of a bundle; `null` when the dialog was closed. */
  readonly chooseFile: () => Promise<string | null>;
}

/** Answers what changed since an earlier run. Both runs are judged by today's rules and by what is stated now. */
export function progressHandlers(ports: ProgressPorts): Pick<CallHandlers, "progress/compare"> {
  return {
    "progress/compare": async ({ estate, with: what }) => {
      const opened = await shownEstate(estate, ports.shown, "compare with an earlier run");
      if (!opened.ok) return opened;
      const { result, profile } = opened.value.shown;
      const earlier = what === "file" ? await fromFile(ports) : await runBefore(estate, ports);
      if (!earlier.ok || earlier.value === null) return earlier.ok ? ok(null) : earlier;
      const { facts, file } = earlier.value;
      const comparison = compareRuns(judge(facts, profile, result.isSample), result);
      if (comparison !== null) return ok({ file, comparison });
      return err({ code: "bundles-unrelated", asked: `compare with ${file ?? "the run before"}`, detail: null });
    },
  };
}

type Earlier = Result<{ readonly facts: EstateFacts; readonly file: string | null } | null, CodedError>;

async function fromFile({ chooseFile, openBundle }: ProgressPorts): Promise<Earlier> {
  const path = await chooseFile();
  if (path === null) return ok(null);
  const opened = await openBundle(path);
  return opened.ok ? ok({ facts: opened.value.facts, file: opened.value.shown.source.name }) : opened;
}

async function runBefore(
  { kind, name }: { readonly kind: string; readonly name: string },
  { factsBefore }: ProgressPorts,
): Promise<Earlier> {
  const facts = kind === "assessment" ? await factsBefore(name) : null;
  return ok(facts === null ? null : { facts, file: null });
}
