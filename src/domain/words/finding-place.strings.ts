export const findingPlaceStrings = {
  estate: "The whole estate",
  /** A pair of forests: agents or farm in the first, users in the second. */
  pair: (serving: string, served: string): string => `${serving} to ${served}`,
} as const;
