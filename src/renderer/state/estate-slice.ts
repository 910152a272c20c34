import type { StateCreator } from "zustand";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { Bridge } from "#domain/contract/channels.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import type { AppState } from "./app-state.ts";
import { freshFindingsView } from "./findings-slice.ts";
import { freshMapView } from "./map-slice.ts";
import { freshOptionsView } from "./options-slice.ts";
import { freshPlanView } from "./plan-slice.ts";
import { freshShare } from "./share-state.ts";
import { freshWhatIf } from "./what-if-state.ts";

/** What is being opened: the bundle of the command line, one from a dialog, or the estate that comes with the app. */
export type OpeningSource = "command-line" | "file" | "sample";

/** `previous` is the estate that was open before, which a failed or closed attempt leaves as it was. */
export type EstateState =
  | { readonly phase: "none" }
  | { readonly phase: "opening"; readonly source: OpeningSource; readonly previous: OpenedBundle | null }
  | { readonly phase: "opened"; readonly bundle: OpenedBundle }
  | { readonly phase: "failed"; readonly error: CodedError; readonly previous: OpenedBundle | null };

export interface EstateSlice {
  readonly estate: EstateState;
  /** Takes the estate named on the command line, if one was. */
  readonly openCurrent: () => Promise<void>;
  readonly openFile: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openRecent: (id: string) => Promise<void>;
  /** Opens what was dropped on the window, a DOM `File`. */
  readonly openDropped: (file: object) => Promise<void>;
  /** Shows another estate, or none, with fresh filters and selections. */
  readonly showEstate: (bundle: OpenedBundle | null) => void;
  /** Shows the same estate with what is known by now; filters and selections stay. */
  readonly renewEstate: (bundle: OpenedBundle) => void;
  /** Listens for estates opened from outside the window; the returned function ends it. */
  readonly followAnnouncements: () => () => void;
}

/** The open estate; `null` when there is none. */
export function openBundleOf(estate: EstateState): OpenedBundle | null {
  switch (estate.phase) {
    case "none":
      return null;
    case "opened":
      return estate.bundle;
    case "opening":
    case "failed":
      return estate.previous;
  }
}

export const createEstateSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], EstateSlice> =>
  (set, get) => {
    const show = (bundle: OpenedBundle | null): void =>
      set({
        estate: bundle === null ? { phase: "none" } : { phase: "opened", bundle },
        findingsView: freshFindingsView,
        mapView: freshMapView,
        optionsView: freshOptionsView,
        planView: freshPlanView,
        question: null,
        progress: { phase: "idle" },
        share: freshShare,
        whatIf: freshWhatIf,
      });
    const take = (bundle: OpenedBundle): void => {
      show(bundle);
      set({ step: "sign-in-options", assessment: null, notice: null });
    };
    const fail = (error: CodedError): void =>
      set({ estate: { phase: "failed", error, previous: openBundleOf(get().estate) }, step: "start" });
    /** What is being gathered stays on screen; another estate can be opened afterwards. */
    const isGathering = (): boolean => {
      const { assessment } = get();
      return assessment !== null && assessment.run !== "idle";
    };
    const refuse = (): void => set({ notice: { code: "already-running", asked: "open another estate", detail: null } });
    const open = async (
      source: OpeningSource,
      ask: () => Promise<Result<OpenedBundle | null, CodedError>>,
    ): Promise<void> => {
      if (isGathering()) return refuse();
      const previous = openBundleOf(get().estate);
      set({ estate: { phase: "opening", source, previous } });
      const answer = await ask();
      if (!answer.ok) fail(answer.error);
      else if (answer.value !== null) take(answer.value);
      else set({ estate: previous === null ? { phase: "none" } : { phase: "opened", bundle: previous } });
    };
    return {
      estate: { phase: "none" },
      openCurrent: () => open("command-line", () => bridge.call("estate/current", null)),
      openFile: () => open("file", () => bridge.call("estate/open-file", null)),
      openSample: () => open("sample", () => bridge.call("estate/open-sample", null)),
      openRecent: (id) => open("file", () => bridge.call("estate/open-recent", { id })),
      openDropped: (file) => open("file", () => bridge.openDropped(file)),
      showEstate: show,
      renewEstate: (bundle) => {
        // What was compared is out of date.
        set({ estate: { phase: "opened", bundle }, progress: { phase: "idle" } });
        void get().refreshWhatIf();
      },
      followAnnouncements: () => {
        const ends = [
          bridge.on("estate/opened", (bundle) => (isGathering() ? refuse() : take(bundle))),
          bridge.on("estate/open-failed", (error) => (isGathering() ? set({ notice: error }) : fail(error))),
        ];
        return () => ends.forEach((end) => end());
      },
    };
  };
