const firstLabel = (name: string): string => name.split(".")[0] ?? name;

/** Names by their first label where that is unmistakable among those given, else whole. */
export function shortNames(names: readonly string[]): (name: string) => string {
  const different = new Set(names);
  const uses = new Map<string, number>();
  for (const name of different) uses.set(firstLabel(name), (uses.get(firstLabel(name)) ?? 0) + 1);
  return (name) => (uses.get(firstLabel(name)) === 1 ? firstLabel(name) : name);
}
