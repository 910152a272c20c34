import type { DnsName } from "#domain/kernel/primitives.ts";

import type { RuledFinding } from "./assess.ts";
import type { Rule } from "./rule-book.ts";

type Seat = Rule["seat"];

/** Findings about one forest: by whose seat their rule is about, or those of the pair with the forest that serves it. */
export type Selection =
  | { readonly forest: DnsName; readonly seats: readonly Seat[] }
  | { readonly forest: DnsName; readonly servedFrom: DnsName };

interface Placed extends RuledFinding {
  readonly index: number;
}

/**
 * The findings that bear on one option, found by place. Every pair of forests is asked for in turn, so that looking
 * through all of them each time would grow with the third power of the forests.
 */
export class BearingFindings {
  readonly all: readonly RuledFinding[];
  readonly #byPlace = new Map<string, Placed[]>();
  readonly #ofEstate: readonly Placed[];

  constructor(all: readonly RuledFinding[]) {
    this.all = all;
    const ofEstate: Placed[] = [];
    all.forEach((ruled, index) => {
      const { forest, servingForest } = ruled.finding.subject;
      const placed = { ...ruled, index };
      if (forest === null) ofEstate.push(placed);
      else if (servingForest === null) this.#add(seatPlace(forest, ruled.rule.seat), placed);
      else this.#add(pairPlace(forest, servingForest), placed);
    });
    this.#ofEstate = ofEstate;
  }

  /** The findings on the estate as a whole and those selected, in their own order. The same ones at each call. */
  select(...selections: readonly Selection[]): readonly RuledFinding[] {
    const places = selections.flatMap((selection) =>
      "seats" in selection
        ? selection.seats.map((seat) => seatPlace(selection.forest, seat))
        : [pairPlace(selection.forest, selection.servedFrom)],
    );
    return [...this.#ofEstate, ...places.flatMap((place) => this.#byPlace.get(place) ?? [])].toSorted(
      (a, b) => a.index - b.index,
    );
  }

  #add(place: string, placed: Placed): void {
    const before = this.#byPlace.get(place);
    if (before === undefined) this.#byPlace.set(place, [placed]);
    else before.push(placed);
  }
}

const seatPlace = (forest: DnsName, seat: Seat): string => `${forest} ${seat}`;
const pairPlace = (forest: DnsName, servingForest: DnsName): string => `${forest} from ${servingForest}`;
