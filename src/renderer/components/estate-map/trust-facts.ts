import type { MapTrust, TrustHalf } from "#domain/result/estate-map/map-trust.ts";
import { estateMapStrings as strings } from "./estate-map.strings.ts";
import { mapPaneStrings } from "./map-pane.strings.ts";

/** One value for all ways of a trust if they agree, else each with the side that decides it. */
function perSide(halves: readonly TrustHalf[], valueOf: (half: TrustHalf) => string): string {
  const values = halves.map(valueOf);
  const [first] = values;
  if (first === undefined) return strings.disabled;
  if (values.every((value) => value === first)) return first;
  return strings.list(halves.map((half, index) => strings.at(values[index] ?? "", half.trusting.domain)));
}

/** "Forest-wide", "Selective at a.example, Forest-wide at b.example". */
export function authenticationWords({ kind, halves }: MapTrust): string {
  const words = strings.authentication[kind === "forest" ? "forest" : "other"];
  return perSide(halves, ({ isSelectiveAuthentication }) =>
    isSelectiveAuthentication === null
      ? mapPaneStrings.notCollected
      : isSelectiveAuthentication
        ? words.selective
        : words.wide,
  );
}

/** `null` for kinds of trusts whose flags do not tell. */
export function sidFilteringWords({ kind, halves }: MapTrust): string | null {
  if ((kind !== "forest" && kind !== "external") || halves.length === 0) return null;
  return perSide(halves, ({ sidFiltering }) =>
    sidFiltering === null ? mapPaneStrings.notCollected : strings.sidFiltering[sidFiltering],
  );
}

/** Whether both sides were read, and what they say of each other. */
export function sidesWords({ sides, seenFrom, differences }: MapTrust): string {
  const holder = strings.list(seenFrom);
  switch (sides) {
    case "agree":
      return strings.sides.agree;
    case "differ":
      return strings.sides.differ(strings.list(differences.map((what) => strings.differences[what])));
    case "one-sided":
    case "one-read":
    case "one-seen":
      return strings.sides[sides](holder);
  }
}
