import { Button, MenuItem } from "@fluentui/react-components";
import { ArrowExportLtr20Regular } from "@fluentui/react-icons";
import { PageMenu } from "#renderer/components/page-menu.tsx";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import type { DrawingFormat } from "#renderer/components/estate-map/export/drawn-file.ts";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { ToggleGroup } from "#renderer/components/toggle-group.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useEstateBanner } from "#renderer/state/use-estate-banner.ts";
import { estateMapStepStrings as strings } from "./estate-map.strings.ts";
import { mapSentence } from "./map-sentence.ts";

export interface EstateMapHeadProps {
  readonly bundle: OpenedBundle;
  readonly map: EstateMap;
  readonly onExport: (format: DrawingFormat) => void;
}

/** Title, numbers, banner, and what can be done with the whole map. */
export function EstateMapHead({ bundle, map, onExport }: EstateMapHeadProps) {
  const banner = useEstateBanner(bundle);
  const mode = useAppState((state) => state.mapView.mode);
  const change = useAppState((state) => state.changeMapView);
  const isRunning = useAppState(({ assessment }) => assessment !== null && assessment.run !== "idle");
  const isWriting = useAppState((state) => state.share.writing !== null);
  const sentence = isRunning ? `${mapSentence(map)} ${strings.running}` : mapSentence(map);
  return (
    <div data-region>
      <PageHead
        title={strings.title}
        sentence={sentence}
        actions={
          map.forests.length > 0 && (
            <>
              <ToggleGroup
                label={strings.mode}
                choices={[
                  { value: "drawing", text: strings.drawing },
                  { value: "table", text: strings.table },
                ]}
                chosen={mode}
                onChange={(chosen) => change({ mode: chosen })}
              />
              <PageMenu
                trigger={
                  <Button size="small" icon={<ArrowExportLtr20Regular />} disabledFocusable={isWriting}>
                    {strings.export}
                  </Button>
                }
              >
                <MenuItem onClick={() => onExport("svg")}>{strings.exportSvg}</MenuItem>
                <MenuItem onClick={() => onExport("png")}>{strings.exportPng}</MenuItem>
              </PageMenu>
            </>
          )
        }
      >
        {banner !== null && <PageBanner {...banner} />}
      </PageHead>
    </div>
  );
}
