import type { Coverage } from "#domain/result/result-document.ts";
import { ProgressGroup } from "#renderer/components/progress-group.tsx";
import { ProgressRow } from "#renderer/components/progress-row.tsx";
import { FailedActions } from "./failed-actions.tsx";
import { firstSentence } from "./first-sentence.ts";
import { gatherRowStrings as strings } from "./gather-row.strings.ts";

type Unreached = Coverage["failures"][number];

/** Told apart from the rows of collectors, whose ids they share a list with. */
export const unreachedGroupId = "unreached";
const unfolded = 3;

export interface UnreachedGroupProps {
  readonly places: readonly Unreached[];
  readonly isClosed: boolean;
  /** Ids of places that were folded or unfolded by hand. */
  readonly turned: readonly string[];
  readonly onTurn: () => void;
  readonly onTurnPlace: (id: string) => void;
  /** `null` while a run goes on. */
  readonly onRetry: ((place: Unreached) => void) | null;
  readonly onConnect: () => void;
}

/** Servers, forests and domains that could not be reached: they have no collectors, so each is listed with its cause. */
export function UnreachedGroup({ places, isClosed, turned, onRetry, ...props }: UnreachedGroupProps) {
  return (
    <ProgressGroup
      title={strings.unreachedTitle}
      counts={strings.unreachedCount(places.length)}
      by=""
      isOpen={!isClosed}
      onTurn={props.onTurn}
    >
      {places.map((place, index) => {
        const id = `${unreachedGroupId}/${place.server ?? ""}/${place.forest ?? ""}/${place.domain ?? ""}`;
        const isOpen = index < unfolded !== turned.includes(id);
        return (
          <ProgressRow
            key={id}
            state="failed"
            what={nameOf(place)}
            count={isOpen ? knownFrom(place) : firstSentence(place.cause)}
            share={null}
            rate=""
            time=""
            failure={{
              cause: place.cause,
              next: place.next,
              asked: place.asked,
              code: place.code,
              detail: place.detail,
              isOpen,
              onTurn: () => props.onTurnPlace(id),
              actions: (
                <FailedActions onRetry={onRetry === null ? null : () => onRetry(place)} onConnect={props.onConnect} />
              ),
            }}
          />
        );
      })}
    </ProgressGroup>
  );
}

function nameOf({ server, forest, domain }: Unreached): string {
  if (domain !== null) return strings.domain(domain);
  return forest === null ? strings.server(server ?? "") : strings.forest(forest);
}

/** A forest without a domain and a fact is one that nobody could read. */
const knownFrom = ({ forest, domain }: Unreached): string =>
  forest !== null && domain === null ? strings.knownOnly : "";
