import type { StateCreator } from "zustand";
import type { Verdict } from "#domain/checks/finding.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import type { AppState } from "./app-state.ts";
import { placesBehind } from "./places-behind.ts";

/** A finding whose facts were asked for again. */
export interface Recheck {
  readonly key: string;
  /** Its verdict until then. */
  readonly before: Verdict;
  /** Facts that are asked for. */
  readonly facts: number;
}

export interface RecheckSlice {
  /** The last one of this assessment; `null` until there is one. */
  readonly recheck: Recheck | null;
  /** Asks again for the facts behind a finding. Nothing happens while a run goes on, or where none of them was read. */
  readonly recheckFinding: (finding: FindingRow) => Promise<void>;
}

export const createRecheckSlice: StateCreator<AppState, [], [], RecheckSlice> = (set, get) => ({
  recheck: null,
  recheckFinding: async (finding) => {
    const places = placesBehind(finding);
    if (places.length === 0 || get().assessment?.run !== "idle") return;
    set({ recheck: { key: finding.key, before: finding.verdict, facts: places.length } });
    // The worst one shows until one is chosen, and this one may not stay the worst.
    get().changeFindingsView({ choice: { kind: "finding", key: finding.key } });
    await get().startRun({ kind: "only", places: [...places] });
  },
});
