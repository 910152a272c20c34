/** What comes before what, as far as it can be kept. */
export interface Order {
  /** Keys that come first, by key. */
  readonly after: ReadonlyMap<string, readonly string[]>;
  /** Stated ones that were left out because they would come after themselves, by key. */
  readonly circular: ReadonlyMap<string, readonly string[]>;
}

interface Link {
  readonly key: string;
  /** As the fixes require; without a cycle, as the registry of fixes is. */
  readonly required: readonly string[];
  /** As somebody stated. */
  readonly stated: readonly string[];
}

/**
 * Adds the stated order to the required one. A stated link that would close a circle is left out and told; one to
 * something that is not in the list any more is done, and goes unsaid.
 */
export function orderOf(links: readonly Link[]): Order {
  const after = new Map(links.map(({ key, required }) => [key, new Set(required.filter((name) => name !== key))]));
  const circular = new Map<string, string[]>();
  for (const { key, stated } of links) {
    for (const name of stated) {
      if (!after.has(name)) continue;
      if (leadsTo(name, key, after)) circular.set(key, [...(circular.get(key) ?? []), name]);
      else after.get(key)?.add(name);
    }
  }
  return { after: new Map([...after].map(([key, names]) => [key, [...names]])), circular };
}

/** Whether something comes after another, in however many steps. */
function leadsTo(from: string, to: string, after: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === to) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(after.get(key) ?? []));
  }
  return false;
}
