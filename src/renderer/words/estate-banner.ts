import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { BannerKind } from "#renderer/components/page-banner.tsx";
import { ageInDays, formatWhen } from "#renderer/format/dates.ts";
import { estateBannerStrings as strings } from "./estate-banner.strings.ts";

/** Facts older than this say so in a banner. */
const staleAfterDays = 30;

/**
 * The one thing that is said of the whole estate, the most serious that holds; `null` when there is nothing to say. That
 * it is a sample comes before all, because nothing else is then of consequence.
 */
export function estateBanner(
  bundle: OpenedBundle,
  now: Date,
): { readonly kind: BannerKind; readonly text: string } | null {
  const { source, result, madeAt, madeByVersion, changedOptions } = bundle;
  const { coverage, gatheredAt } = result;
  if (source.kind === "sample") return { kind: "sample", text: strings.sample };
  if (coverage.failures.length > 0) {
    const unknown = result.findings.filter((finding) => finding.verdict === "unknown").length;
    const missing = coverage.failed + coverage.notAsked;
    return { kind: "partial", text: strings.partial(missing, coverage.answered + missing, unknown) };
  }
  const days = ageInDays(gatheredAt.finishedAt ?? gatheredAt.startedAt, now);
  if (days > staleAfterDays) return { kind: "stale", text: strings.stale(days) };
  if (source.kind === "assessment") return null;
  const readOnly = strings.readOnly(formatWhen(madeAt, now), madeByVersion);
  return {
    kind: "read-only",
    text: changedOptions.length === 0 ? readOnly : `${readOnly} ${strings.changed(changedOptions.length)}`,
  };
}
