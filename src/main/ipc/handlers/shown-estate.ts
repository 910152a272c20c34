import type { ShownEstate } from "#domain/contract/shown-estate.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { AssessmentService } from "#main/assessments/assessment-service.ts";
import { judgedEstate } from "#main/assessments/judged-estate.ts";
import type { OpenBundle } from "#main/bundle/open.ts";

/** Where the estates on screen come from. */
export interface ShownPorts {
  readonly service: Pick<AssessmentService, "load">;
  /** The bundle that was opened last; `null` when none was. */
  readonly lastOpened: () => OpenBundle | null;
}

/**
 * The estate that the window means. Fails with `nothing-gathered`, with the codes of loading an assessment, and with
 * `invalid-input` when a bundle is meant that is not the one opened last: what is made of another one would be wrong.
 */
export async function shownEstate(
  { kind, name }: ShownEstate,
  { service, lastOpened }: ShownPorts,
  asked: string,
): Promise<Result<OpenBundle, CodedError>> {
  if (kind !== "assessment") {
    const last = lastOpened();
    const isLast = last?.shown.source.kind === kind && last.shown.source.name === name;
    if (last !== null && isLast) return ok(last);
    return err({ code: "invalid-input", asked: `${asked} of ${name}`, detail: "another estate was opened since" });
  }
  const loaded = await service.load(name);
  if (!loaded.ok) return loaded;
  const { stored, facts } = loaded.value;
  return facts === null ? nothingGathered(asked) : ok({ shown: judgedEstate(stored, facts), facts });
}

/** There are no facts yet to make anything of. */
export function nothingGathered(asked: string): Result<never, CodedError> {
  return err({ code: "nothing-gathered", asked, detail: null });
}
