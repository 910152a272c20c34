import { factName } from "#domain/facts/fact-names.strings.ts";
import type { Happening } from "#renderer/state/run-log.ts";
import { causeWords } from "#renderer/words/cause-words.strings.ts";
import { firstSentence } from "./first-sentence.ts";
import { gatherStrings as strings } from "./gather.strings.ts";

/** One event of a run as a short sentence. */
export function happeningWords(happening: Happening): string {
  switch (happening.kind) {
    case "started":
      return strings.started;
    case "forest":
      return strings.forestAppeared(happening.forest);
    case "failed": {
      const { place, code } = happening;
      const failed = strings.failed(factName(place.key, place.domain ?? place.forest));
      return code === null ? failed : `${failed}: ${firstSentence(causeWords(code))}`;
    }
    case "ended":
      return strings.ended(happening.isComplete, happening.done, happening.total);
  }
}
