import { useState } from "react";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import type { DrawingFormat } from "#renderer/components/estate-map/export/drawn-file.ts";
import { formatInstant } from "#renderer/format/dates.ts";
import { estateName, gatheredAt } from "#renderer/state/select-estate.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { estateBannerStrings } from "#renderer/words/estate-banner.strings.ts";
import { estateMapStepStrings as strings } from "./estate-map.strings.ts";
import { mapSentence } from "./map-sentence.ts";

export interface DrawingExport {
  readonly start: (format: DrawingFormat) => Promise<void>;
  /** Whether a drawing was saved, or was to be, since the view is on screen. */
  readonly isTried: boolean;
}

/** Makes a file of the drawing and has it saved where the person says. */
export function useExportDrawing(bundle: OpenedBundle, map: EstateMap): DrawingExport {
  const exportDrawing = useAppState((state) => state.exportDrawing);
  const [isTried, setTried] = useState(false);
  const start = async (format: DrawingFormat): Promise<void> => {
    const { drawnFile } = await import("#renderer/components/estate-map/export/drawn-file.ts");
    const said = [mapSentence(map), strings.gathered(formatInstant(gatheredAt(bundle)))];
    const sentence = (bundle.source.kind === "sample" ? [estateBannerStrings.sample, ...said] : said).join(" ");
    const words = { title: strings.fileTitle(estateName(bundle)), sentence };
    await exportDrawing(strings.fileName, format, await drawnFile(map, format, words));
    setTried(true);
  };
  return { start, isTried };
}
