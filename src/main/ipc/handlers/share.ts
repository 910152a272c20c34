import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { ShownEstate } from "#domain/contract/shown-estate.ts";
import type { WrittenFile } from "#domain/contract/written-file.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { reportHtml } from "#domain/report/report-html.ts";
import type { AssessmentService } from "#main/assessments/assessment-service.ts";
import { estateName, judgedEstate } from "#main/assessments/judged-estate.ts";
import { packBundle, writeFileAtomically } from "#main/bundle/write.ts";
import type { CallHandlers } from "../answer-call.ts";

/** A file to be written, as the dialog proposes it. */
export interface FileProposal {
  readonly title: string;
  /** File name with its extension. */
  readonly name: string;
  readonly kind: string;
  readonly extension: string;
}

export interface SharePorts {
  readonly service: Pick<AssessmentService, "load">;
  /** The bundle that was opened last; `null` when none was. */
  readonly lastOpened: () => OpenedBundle | null;
  /** Makes a PDF of a report. Fails with `report-not-printed`. */
  readonly printPdf: (html: string) => Promise<Result<Uint8Array, CodedError>>;
  /** The person's choice of a place; `null` when the dialog was closed. */
  readonly choosePlace: (proposal: FileProposal) => Promise<string | null>;
}

type Shared = "share/save-bundle" | "share/save-drawing" | "share/save-report";

const reportKinds = {
  html: { title: "Write the report as HTML", kind: "HTML page" },
  pdf: { title: "Write the report as PDF", kind: "PDF document" },
} as const;

/** Answers the calls that write files for others. */
export function shareHandlers(ports: SharePorts): Pick<CallHandlers, Shared> {
  const { service, choosePlace } = ports;
  const save = async (
    proposal: FileProposal,
    make: () => Promise<Result<Uint8Array, CodedError>>,
  ): Promise<Result<WrittenFile | null, CodedError>> => {
    const place = await choosePlace(proposal);
    if (place === null) return ok(null);
    const made = await make();
    if (!made.ok) return err({ ...made.error, asked: `write ${place}` });
    return writeFileAtomically(place, made.value);
  };
  const shown = async ({ kind, name }: ShownEstate): Promise<Result<OpenedBundle, CodedError>> => {
    if (kind !== "assessment") return openedLast(ports.lastOpened(), { kind, name });
    const loaded = await service.load(name);
    if (!loaded.ok) return loaded;
    const { stored, facts } = loaded.value;
    return facts === null ? nothingGathered("make a report") : ok(judgedEstate(stored, facts));
  };
  return {
    "share/save-bundle": async ({ id }) => {
      const loaded = await service.load(id);
      if (!loaded.ok) return loaded;
      const { stored, facts } = loaded.value;
      if (facts === null) return nothingGathered("make a bundle");
      const { profile, result, madeAt } = judgedEstate(stored, facts);
      const name = `${fileName({ profile, result })}.gcb`;
      return save({ title: "Write the bundle", name, kind: "Groundcheck bundle", extension: "gcb" }, async () =>
        ok(await packBundle({ profile, facts, result }, madeAt)),
      );
    },
    "share/save-drawing": ({ name, format, bytes }) =>
      save(
        { title: "Write the drawing", name: `${name}.${format}`, kind: format.toUpperCase(), extension: format },
        () => Promise.resolve(ok(bytes)),
      ),
    "share/save-report": async ({ estate, format }) => {
      const opened = await shown(estate);
      if (!opened.ok) return opened;
      const name = `${fileName(opened.value)}-report.${format}`;
      return save({ ...reportKinds[format], name, extension: format }, async () => {
        const html = reportHtml(opened.value);
        return format === "pdf" ? ports.printPdf(html) : ok(new TextEncoder().encode(html));
      });
    },
  };
}

/** The bundle on screen; a report of another one than that would be a wrong report. */
function openedLast(
  last: OpenedBundle | null,
  { kind, name }: OpenedBundle["source"],
): Result<OpenedBundle, CodedError> {
  if (last !== null && last.source.kind === kind && last.source.name === name) return ok(last);
  return err({ code: "invalid-input", asked: `make a report of ${name}`, detail: "another estate was opened since" });
}

function nothingGathered(asked: string): Result<never, CodedError> {
  return err({ code: "nothing-gathered", asked, detail: null });
}

/** A file name that any system takes: the estate's name and the day its facts are of. */
function fileName(estate: Pick<OpenedBundle, "profile" | "result">): string {
  const name = (estateName(estate) ?? "estate").replaceAll(/[^\p{L}\p{N}.-]+/gu, "-").replaceAll(/^[.-]+|[.-]+$/gu, "");
  const { finishedAt, startedAt } = estate.result.gatheredAt;
  return `${name === "" ? "estate" : name.slice(0, 60)}-${(finishedAt ?? startedAt).slice(0, 10)}`;
}
