import { counted, formatCount } from "#renderer/format/numbers.ts";

export const gatherRowStrings = {
  objects: (count: number): string => counted(count, "object", "objects"),
  noObjects: "No objects",
  rate: (perSecond: number): string => `${formatCount(perSecond)}/s`,
  /** Below the time of a collector that has not heard from its server for a while. */
  silent: (elapsed: string, silence: string): string => `${elapsed}, silent for ${silence}`,
  skip: (what: string): string => `Skip ${what}`,
  retry: "Retry",
  otherServer: "Other server…",
  /** In place of the button, because only one run goes on at a time. */
  retryLater: "It can be asked again when this run has ended.",
  /** What could not be reached at all. */
  unreachedTitle: "Not reached",
  unreachedCount: (count: number): string => counted(count, "place", "places"),
  server: (server: string): string => `Server ${server}`,
  forest: (forest: string): string => `Forest ${forest}`,
  knownOnly: "Known only from a trust",
  domain: (domain: string): string => `Domain ${domain}`,
} as const;
