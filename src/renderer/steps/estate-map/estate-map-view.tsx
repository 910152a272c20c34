import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { EstateTables } from "#renderer/components/estate-map/estate-tables.tsx";
import { LaidOutEstate } from "#renderer/components/estate-map/laid-out-estate.tsx";
import { itemId, type MapItem } from "#renderer/components/estate-map/map-item.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { EstateMapHead } from "./estate-map-head.tsx";
import { EstateMapPane } from "./estate-map-pane.tsx";
import { estateMapStepStrings as strings } from "./estate-map.strings.ts";
import { isOnMap, selectMap } from "./select-map.ts";
import { SavedDrawing } from "./saved-drawing.tsx";
import { useExportDrawing } from "./use-export-drawing.ts";
import { useMapStyles } from "./use-map-styles.ts";

/** The open estate as a drawing or as tables, and the facts of what is chosen. */
export function EstateMapView() {
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const showStep = useAppState((state) => state.showStep);
  if (bundle === null) {
    return (
      <EmptyPage
        title={strings.title}
        text={strings.noEstate}
        action={{ label: strings.toStart, onClick: () => showStep("start") }}
      />
    );
  }
  return <OpenMap bundle={bundle} map={selectMap(bundle.result)} />;
}

function OpenMap({ bundle, map }: { readonly bundle: OpenedBundle; readonly map: EstateMap }) {
  const styles = useMapStyles();
  const showStep = useAppState((state) => state.showStep);
  const drawingExport = useExportDrawing(bundle, map);
  const servers = bundle.result.coverage.failures.filter(({ server }) => server !== null).length;
  return (
    <div className={styles.page}>
      <EstateMapHead bundle={bundle} map={map} onExport={(format) => void drawingExport.start(format)} />
      {drawingExport.isTried && <SavedDrawing />}
      {map.forests.length === 0 ? (
        <EmptyState
          text={strings.noForest(servers)}
          action={{ label: strings.toFindings, onClick: () => showStep("findings") }}
        />
      ) : (
        <MapContent map={map} />
      )}
    </div>
  );
}

function MapContent({ map }: { readonly map: EstateMap }) {
  const styles = useMapStyles();
  const view = useAppState((state) => state.mapView);
  const change = useAppState((state) => state.changeMapView);
  // What was chosen may be gone when more was read.
  const selected = view.selected !== null && isOnMap(map, view.selected) ? view.selected : null;
  const choose = (item: MapItem): void => {
    if (selected !== null && itemId(item) === itemId(selected)) {
      document.querySelector<HTMLElement>("[data-pane] [tabindex='0']")?.focus();
    } else change({ selected: item });
  };
  const close = (): void => change({ selected: null });
  return (
    <div className={styles.content}>
      <div className={styles.main} data-region>
        {view.mode === "table" ? (
          <EstateTables
            map={map}
            selected={selected}
            onChoose={choose}
            onClose={close}
            scrollTop={view.tableScrollTop}
            onScroll={(tableScrollTop) => change({ tableScrollTop })}
          />
        ) : (
          <LaidOutEstate
            map={map}
            selected={selected}
            viewport={view.viewport}
            onViewport={(viewport) => change({ viewport })}
            onChoose={choose}
            onClose={close}
          />
        )}
      </div>
      <EstateMapPane map={map} selected={selected} onChoose={choose} onClose={close} />
    </div>
  );
}
