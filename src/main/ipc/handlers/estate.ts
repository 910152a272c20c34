import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { estateName, factCounts } from "#main/assessments/judged-estate.ts";
import type { RecentBundles } from "#main/assessments/recent-bundles.ts";
import type { OpenBundle } from "#main/bundle/open.ts";
import type { CallHandlers } from "../answer-call.ts";

/** What the estate calls need of the world. */
export interface EstatePorts {
  readonly openSample: () => Promise<Result<OpenBundle, CodedError>>;
  readonly openBundle: (path: string) => Promise<Result<OpenBundle, CodedError>>;
  /** The person's choice of a file; `null` when the dialog was closed. */
  readonly chooseFile: () => Promise<string | null>;
  /** The file named on the command line; `null` when none was. */
  readonly startFile: string | null;
  readonly recents: RecentBundles;
  /** The time now, as an instant. */
  readonly now: () => string;
}

/** Opens estates from bundles, and remembers which ones were opened. */
export class BundleOpener {
  readonly #ports: EstatePorts;
  #last: OpenBundle | null = null;

  constructor(ports: EstatePorts) {
    this.#ports = ports;
  }

  /** The estate that was opened last, which is the one on screen unless an assessment is; `null` before the first. */
  get last(): OpenBundle | null {
    return this.#last;
  }

  async openPath(path: string): Promise<Result<OpenedBundle, CodedError>> {
    const opened = await this.#ports.openBundle(path);
    if (!opened.ok) return opened;
    this.#last = opened.value;
    const { shown } = opened.value;
    const { result, source } = shown;
    if (source.kind === "file") {
      await this.#ports.recents.add(path, {
        name: estateName(shown) ?? source.name,
        facts: factCounts(result),
        gatheredAt: result.gatheredAt.finishedAt ?? result.gatheredAt.startedAt,
        usedAt: this.#ports.now(),
      });
    }
    return ok(shown);
  }

  async openSample(): Promise<Result<OpenedBundle, CodedError>> {
    const opened = await this.#ports.openSample();
    if (!opened.ok) return opened;
    this.#last = opened.value;
    return ok(opened.value.shown);
  }

  /** Answers the calls about estates. */
  handlers(): Pick<CallHandlers, "estate/current" | "estate/open-file" | "estate/open-sample" | "estate/open-recent"> {
    const { startFile, chooseFile, recents } = this.#ports;
    const openOrNull = async (path: string | null): Promise<Result<OpenedBundle | null, CodedError>> =>
      path === null ? ok(null) : this.openPath(path);
    return {
      "estate/current": () => openOrNull(startFile),
      "estate/open-file": async () => openOrNull(await chooseFile()),
      "estate/open-sample": () => this.openSample(),
      "estate/open-recent": async ({ id }) => {
        const path = await recents.pathOf(id);
        if (path !== null) return this.openPath(path);
        return err({ code: "file-not-found", asked: "open a recent bundle", detail: "it is no longer on the list" });
      },
    };
  }
}
