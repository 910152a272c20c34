import type { CollectorPlace } from "./run.ts";

/** The text by which a collector's rows of a run are told apart. */
export const placeKey = ({ forest, domain, key }: CollectorPlace): string => `${forest ?? ""}/${domain ?? ""}/${key}`;
