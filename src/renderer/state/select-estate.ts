import type { OpenedBundle } from "#domain/bundle/opened.ts";

/** How the estate is called: the organisation as stated, else its first forest. */
export function estateName(bundle: OpenedBundle): string {
  return bundle.profile.organisation ?? bundle.result.forests[0]?.name ?? bundle.source.name;
}

/** When the facts were gathered to the end, or else began to be. */
export function gatheredAt(bundle: OpenedBundle): string {
  return bundle.result.gatheredAt.finishedAt ?? bundle.result.gatheredAt.startedAt;
}
