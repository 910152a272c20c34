import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { useEstateBanner } from "#renderer/state/use-estate-banner.ts";

/** What a finished run left unknown, or that it is long ago; nothing when there is nothing of the kind to say. */
export function EstateNotice({ bundle }: { readonly bundle: OpenedBundle }) {
  const banner = useEstateBanner(bundle);
  return banner?.kind === "partial" || banner?.kind === "stale" ? <PageBanner {...banner} /> : null;
}
