import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { PageBannerProps } from "#renderer/components/page-banner.tsx";
import { estateBanner } from "#renderer/words/estate-banner.ts";
import { estateBannerStrings as strings } from "#renderer/words/estate-banner.strings.ts";
import { freshFindingsView } from "./findings-slice.ts";
import { useAppState } from "./use-app-state.ts";
import { useNow } from "./use-now.ts";

/** The banner of the open estate, if it needs one. Where facts are missing it leads to what they leave unknown. */
export function useEstateBanner(bundle: OpenedBundle): PageBannerProps | null {
  const now = useNow();
  const showStep = useAppState((state) => state.showStep);
  const change = useAppState((state) => state.changeFindingsView);
  const banner = estateBanner(bundle, now);
  if (banner?.kind !== "partial") return banner;
  const showUnknown = (): void => {
    change({ ...freshFindingsView, verdicts: ["unknown"] });
    showStep("findings");
  };
  return { ...banner, action: { label: strings.showUnknown, onClick: showUnknown } };
}
