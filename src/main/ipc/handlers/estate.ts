import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { ok, type Result } from "#domain/kernel/result.ts";
import type { CallHandlers } from "../answer-call.ts";

/** What the estate calls need of the world. */
export interface EstatePorts {
  readonly openSample: () => Promise<Result<OpenedBundle, CodedError>>;
  readonly openBundleFile: (path: string) => Promise<Result<OpenedBundle, CodedError>>;
  /** The person's choice of a file; `null` when the dialog was closed. */
  readonly chooseFile: () => Promise<string | null>;
  /** The file named on the command line; `null` when none was. */
  readonly startFile: string | null;
}

/** Answers the calls about estates. */
export function estateHandlers(ports: EstatePorts): CallHandlers {
  const openOrNull = async (path: string | null): Promise<Result<OpenedBundle | null, CodedError>> =>
    path === null ? ok(null) : ports.openBundleFile(path);
  return {
    "estate/current": () => openOrNull(ports.startFile),
    "estate/open-file": async () => openOrNull(await ports.chooseFile()),
    "estate/open-sample": () => ports.openSample(),
  };
}
