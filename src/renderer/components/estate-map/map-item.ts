/** One thing on the map that can be chosen. A trust is named by the id of its link. */
export interface MapItem {
  readonly kind: "forest" | "domain" | "trust";
  readonly name: string;
}

/** The same for equal items: "forest corp.example.com". */
export const itemId = ({ kind, name }: MapItem): string => `${kind} ${name}`;
