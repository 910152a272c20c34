import { useEffect, useRef, type ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { worstFirst } from "#domain/result/estate-map/worst-first.ts";
import { DomainPane } from "#renderer/components/estate-map/domain-pane.tsx";
import { ForestPane } from "#renderer/components/estate-map/forest-pane.tsx";
import { isCompact } from "#renderer/components/estate-map/layout/is-compact.ts";
import { itemId, type MapItem } from "#renderer/components/estate-map/map-item.ts";
import { TrustList } from "#renderer/components/estate-map/trust-list.tsx";
import { TrustPane } from "#renderer/components/estate-map/trust-pane.tsx";
import { rowElement } from "#renderer/components/use-row-focus.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { compactQuery } from "#renderer/styles/layout.ts";
import { useMediaQuery } from "#renderer/styles/use-media-query.ts";
import { estateMapStepStrings as strings } from "./estate-map.strings.ts";
import { useMapStyles } from "./use-map-styles.ts";
import { useShowFinding } from "./use-show-finding.ts";

export interface EstateMapPaneProps {
  readonly map: EstateMap;
  readonly selected: MapItem | null;
  readonly onChoose: (item: MapItem) => void;
  readonly onClose: () => void;
}

/** What is chosen; on a drawing of many forests with nothing chosen, its trusts. */
export function EstateMapPane({ map, selected, onChoose, onClose }: EstateMapPaneProps) {
  const styles = useMapStyles();
  const mode = useAppState((state) => state.mapView.mode);
  // Where the pane would lie over the drawing, it opens only when asked for.
  const isOver = useMediaQuery(compactQuery);
  const isLeft = useRef(false);
  // What was clicked is gone with the pane it was in: the focus goes to the new pane if nothing on the map can take it.
  useEffect(() => {
    if (isLeft.current) document.querySelector<HTMLElement>("[data-pane] [tabindex='0']")?.focus();
    isLeft.current = false;
  }, [selected]);
  const chooseHere = (item: MapItem): void => {
    const element = rowElement(document, itemId(item));
    element?.focus({ preventScroll: true });
    isLeft.current = element === undefined;
    onChoose(item);
  };
  const close = (): void => {
    if (selected !== null) focusItem(map, selected);
    onClose();
  };
  const content =
    selected === null ? null : <ItemPane map={map} selected={selected} onChoose={chooseHere} onClose={close} />;
  if (content === null) {
    if (mode === "table" || isOver || !isCompact(map)) return null;
    return (
      <aside className={mergeClasses(styles.pane, styles.list)} aria-label={strings.listPane} data-region data-pane>
        <TrustList links={worstFirst(map.links)} onChoose={chooseHere} />
      </aside>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the pane from anywhere in it
    <aside
      className={styles.pane}
      aria-label={strings.pane}
      data-region
      data-pane
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      {content}
    </aside>
  );
}

/** Gives the focus back to what the pane was about; to its forest where domains are not drawn. */
function focusItem({ forests }: EstateMap, item: MapItem): void {
  const forest = forests.find(({ domains }) =>
    domains.some(({ name }) => item.kind === "domain" && name === item.name),
  );
  const around = forest === undefined ? undefined : rowElement(document, `forest ${forest.name}`);
  (rowElement(document, itemId(item)) ?? around)?.focus({ preventScroll: true });
}

function ItemPane({
  map,
  selected,
  onChoose,
  onClose,
}: EstateMapPaneProps & { readonly selected: MapItem }): ReactNode {
  const now = useNow();
  const showFinding = useShowFinding();
  const { kind, name } = selected;
  if (kind === "trust") {
    const link = map.links.find(({ id }) => id === name);
    return link === undefined ? null : (
      <TrustPane key={name} link={link} now={now} onShowFinding={showFinding} onClose={onClose} />
    );
  }
  if (kind === "forest") {
    const forest = map.forests.find((candidate) => candidate.name === name);
    const links = map.links.filter(({ forests }) => forests.includes(name));
    return forest === undefined ? null : (
      <ForestPane key={name} forest={forest} links={worstFirst(links)} onChoose={onChoose} onClose={onClose} />
    );
  }
  const forest = map.forests.find(({ domains }) => domains.some((domain) => domain.name === name));
  const domain = forest?.domains.find((candidate) => candidate.name === name);
  return forest === undefined || domain === undefined ? null : (
    <DomainPane key={name} domain={domain} forest={forest.name} onChoose={onChoose} onClose={onClose} />
  );
}
