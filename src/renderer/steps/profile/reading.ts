/** What came of reading a field: all of it can be kept, a part of it, or nothing. */
export type Reading<Value> =
  | { readonly state: "good"; readonly value: Value }
  | { readonly state: "partly"; readonly value: Value; readonly fault: string }
  | { readonly state: "bad"; readonly fault: string };

export const good = <Value>(value: Value): Reading<Value> => ({ state: "good", value });
export const bad = (fault: string): Reading<never> => ({ state: "bad", fault });
