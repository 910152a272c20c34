import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { WrittenFile } from "#domain/contract/written-file.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { IsoInstant } from "#domain/kernel/primitives.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { callPackText } from "#domain/call-pack/call-pack-text.ts";
import { planFor } from "#domain/plan/plan-for.ts";
import { reportHtml } from "#domain/report/report-html.ts";
import { estateName, judgedEstate } from "#main/assessments/judged-estate.ts";
import { packBundle, writeFileAtomically } from "#main/bundle/write.ts";
import { planFile } from "#main/plan/plan-file.ts";
import type { CallHandlers } from "../answer-call.ts";
import { nothingGathered, shownEstate, type ShownPorts } from "./shown-estate.ts";

/** A file to be written, as the dialog proposes it. */
export interface FileProposal {
  readonly title: string;
  /** File name with its extension. */
  readonly name: string;
  readonly kind: string;
  readonly extension: string;
}

export interface SharePorts extends ShownPorts {
  /** Makes a PDF of a report. Fails with `report-not-printed`. */
  readonly printPdf: (html: string) => Promise<Result<Uint8Array, CodedError>>;
  readonly now: () => IsoInstant;
  /** The person's choice of a place; `null` when the dialog was closed. */
  readonly choosePlace: (proposal: FileProposal) => Promise<string | null>;
}

type Shared =
  | "share/save-bundle"
  | "share/save-drawing"
  | "share/save-report"
  | "share/save-plan"
  | "share/save-call-pack";

const reportKinds = {
  html: { title: "Write the report as HTML", kind: "HTML page" },
  pdf: { title: "Write the report as PDF", kind: "PDF document" },
} as const;

const planKinds = {
  xlsx: "Excel workbook",
  csv: "Comma-separated values",
  ics: "Calendar",
  md: "Markdown",
  json: "JSON",
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
      const opened = await shownEstate(estate, ports, "make a report");
      if (!opened.ok) return opened;
      const { shown } = opened.value;
      const name = `${fileName(shown)}-report.${format}`;
      return save({ ...reportKinds[format], name, extension: format }, async () => {
        const html = reportHtml(shown);
        return format === "pdf" ? ports.printPdf(html) : ok(new TextEncoder().encode(html));
      });
    },
    "share/save-plan": async ({ estate, format, today }) => {
      const opened = await shownEstate(estate, ports, "make a plan");
      if (!opened.ok) return opened;
      const { result, profile } = opened.value.shown;
      const name = `${fileName({ result, profile })}-plan.${format}`;
      const proposal = { title: "Write the plan", name, kind: planKinds[format], extension: format };
      return save(proposal, async () => ok(await planFile(planFor(result, { profile, today }), format, ports.now())));
    },
    "share/save-call-pack": async ({ estate, today }) => {
      const opened = await shownEstate(estate, ports, "make a call pack");
      if (!opened.ok) return opened;
      const { shown } = opened.value;
      const name = `${fileName(shown)}-call-pack.html`;
      return save({ title: "Write the call pack", name, kind: "HTML page", extension: "html" }, () =>
        Promise.resolve(ok(new TextEncoder().encode(callPackText(shown, { today, format: "html" })))),
      );
    },
  };
}

/** A file name that any system takes: the estate's name and the day its facts are of. */
function fileName(estate: Pick<OpenedBundle, "profile" | "result">): string {
  const name = (estateName(estate) ?? "estate").replaceAll(/[^\p{L}\p{N}.-]+/gu, "-").replaceAll(/^[.-]+|[.-]+$/gu, "");
  const { finishedAt, startedAt } = estate.result.gatheredAt;
  return `${name === "" ? "estate" : name.slice(0, 60)}-${(finishedAt ?? startedAt).slice(0, 10)}`;
}
