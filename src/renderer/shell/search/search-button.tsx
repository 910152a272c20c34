import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import { SearchPanel } from "#renderer/components/search-panel.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { selectMap } from "#renderer/steps/estate-map/select-map.ts";
import { useOfferedSteps } from "#renderer/steps/offered-steps.ts";
import { Popup } from "../popup.tsx";
import { phaseTitles } from "../shell.strings.ts";
import { searchHits } from "./search-hits.ts";
import { searchStrings as strings } from "./search.strings.ts";
import { useSearchTarget } from "./use-search-target.ts";

/** The way to anything in the open estate and the app by a few letters of its name. */
export function SearchButton() {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const go = useSearchTarget();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key !== "k") return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  const change = (open: boolean): void => {
    setOpen(open);
    if (!open) setQuery("");
  };
  return (
    <Popup
      isOpen={isOpen}
      onChange={change}
      label={strings.button}
      button={
        <Button
          appearance="subtle"
          icon={<Search20Regular />}
          aria-label={strings.button}
          aria-expanded={isOpen}
          aria-keyshortcuts="Control+K"
          title={strings.button}
          onClick={() => change(!isOpen)}
        />
      }
    >
      <Hits
        query={query}
        onQuery={setQuery}
        onChoose={(target) => {
          change(false);
          go(target);
        }}
      />
    </Popup>
  );
}

interface HitsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: ReturnType<typeof useSearchTarget>;
}

// Drawn while the search is open only, so that nothing is searched otherwise.
function Hits({ query, onQuery, onChoose }: HitsProps) {
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const steps = useOfferedSteps().flatMap(({ id, title, phase }) =>
    phase === null ? [] : [{ id, title, phase: phaseTitles[phase] }],
  );
  const estate = bundle === null ? null : { result: bundle.result, map: selectMap(bundle.result) };
  const groups = searchHits({ steps, estate }, query).map(({ id, hits }) => ({ id, title: strings.groups[id], hits }));
  return <SearchPanel query={query} groups={groups} onQuery={onQuery} onChoose={({ target }) => onChoose(target)} />;
}
