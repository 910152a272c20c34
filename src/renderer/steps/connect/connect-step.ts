import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
import { connectStrings as strings } from "./connect.strings.ts";

const withResult = ({ assessment }: AppState, state: "reached" | "failed"): number =>
  assessment?.connections.filter(({ result }) => result?.state === state).length ?? 0;

/** Where to read, and as whom. A bundle from elsewhere is not connected to anything. */
export const connectStep = defineStep({
  id: "connect",
  title: strings.title,
  phase: "initiate",
  isOffered: ({ assessment, estate }) => assessment !== null || openBundleOf(estate) === null,
  isReachable: ({ assessment }) => assessment !== null,
  isDone: (state) => {
    const count = state.assessment?.connections.length ?? 0;
    return count > 0 && withResult(state, "reached") === count;
  },
  count: (state) => {
    const failed = withResult(state, "failed");
    return failed === 0 ? null : strings.count(failed);
  },
  remains: (state) => {
    const { assessment } = state;
    if (assessment === null) return null;
    const open = assessment.connections.length - withResult(state, "reached");
    return open === 0 && assessment.connections.length > 0 ? null : strings.remains(open);
  },
  ...later(async () => (await import("./connect-view.tsx")).ConnectView),
});
