import { freshFindingsView } from "#renderer/state/findings-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useShowFinding } from "#renderer/steps/estate-map/use-show-finding.ts";
import { verdicts } from "#domain/checks/verdicts.ts";
import type { SearchTarget } from "./search-hits.ts";

/** Goes to what was chosen. */
export function useSearchTarget(): (target: SearchTarget) => void {
  const showStep = useAppState((state) => state.showStep);
  const openFile = useAppState((state) => state.openFile);
  const openSample = useAppState((state) => state.openSample);
  const changeFindings = useAppState((state) => state.changeFindingsView);
  const changeMap = useAppState((state) => state.changeMapView);
  const showFinding = useShowFinding();
  return (target) => {
    switch (target.kind) {
      case "step":
        return showStep(target.step);
      case "command":
        return void (target.command === "open" ? openFile() : openSample());
      case "finding":
        return showFinding(target.finding);
      case "findings":
        changeFindings({ ...freshFindingsView, verdicts, search: target.search });
        return showStep("findings");
      case "map":
        changeMap({ selected: target.item });
        return showStep("estate-map");
    }
  };
}
