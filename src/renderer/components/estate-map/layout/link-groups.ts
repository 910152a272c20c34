/** Two names that belong together, in the direction the drawing runs. */
export interface Pair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Names that pairs link with each other, directly or not. */
export interface LinkGroup {
  readonly names: readonly string[];
  readonly pairs: readonly Pair[];
}

/** More neighbours than this stand on both sides of the name in the middle. */
const oneSideHolds = 9;

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(names: readonly string[], pairs: readonly Pair[]): Neighbours {
  const neighbours = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const { from, to } of pairs) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return neighbours;
}

/** Steps from the start to every name it reaches, and the name through which it got there. */
function walk(
  start: string,
  neighbours: Neighbours,
): ReadonlyMap<string, { readonly depth: number; readonly via: string | null }> {
  const reached = new Map<string, { readonly depth: number; readonly via: string | null }>([
    [start, { depth: 0, via: null }],
  ]);
  // A map goes on over what is added while it is walked through.
  for (const [name, { depth }] of reached) {
    for (const next of neighbours.get(name) ?? [])
      if (!reached.has(next)) reached.set(next, { depth: depth + 1, via: name });
  }
  return reached;
}

/**
 * Splits the names into groups that nothing links, the largest first, and turns every pair so that the drawing of its
 * group runs from the name with most links outwards; to both sides, if that has many neighbours. Equal names and pairs
 * give an equal answer, whatever else changes: order counts where numbers do not decide.
 */
export function linkGroups(names: readonly string[], pairs: readonly Pair[]): readonly LinkGroup[] {
  const neighbours = neighboursOf(names, pairs);
  const groups: LinkGroup[] = [];
  const done = new Set<string>();
  for (const name of names) {
    if (done.has(name)) continue;
    const reached = walk(name, neighbours);
    for (const member of reached.keys()) done.add(member);
    const members = names.filter((member) => reached.has(member));
    groups.push({
      names: members,
      pairs: turned(
        members,
        pairs.filter(({ from }) => reached.has(from)),
        neighbours,
      ),
    });
  }
  return groups.toSorted((a, b) => b.names.length - a.names.length);
}

function turned(members: readonly string[], pairs: readonly Pair[], neighbours: Neighbours): readonly Pair[] {
  const links = (name: string): number => neighbours.get(name)?.length ?? 0;
  const [middle] = members.toSorted((a, b) => links(b) - links(a));
  if (middle === undefined) return pairs;
  const reached = walk(middle, neighbours);
  const left = onTheLeft(middle, members, reached);
  const place = (name: string): number => (reached.get(name)?.depth ?? 0) * (left.has(name) ? -1 : 1);
  const isForward = ({ from, to }: Pair): boolean =>
    place(from) === place(to) ? members.indexOf(from) < members.indexOf(to) : place(from) < place(to);
  return pairs.map((pair) => (isForward(pair) ? pair : { ...pair, from: pair.to, to: pair.from }));
}

/** The names that stand to the left of the middle: about half of them, each branch as a whole. */
function onTheLeft(middle: string, members: readonly string[], reached: ReturnType<typeof walk>): ReadonlySet<string> {
  const branchOf = (name: string): string => {
    const via = reached.get(name)?.via ?? null;
    return via === null || via === middle ? name : branchOf(via);
  };
  const branches = new Map<string, string[]>();
  for (const name of members) {
    if (name === middle) continue;
    const branch = branches.get(branchOf(name));
    if (branch === undefined) branches.set(branchOf(name), [name]);
    else branch.push(name);
  }
  if (branches.size <= oneSideHolds) return new Set();
  const left = new Set<string>();
  let right = 0;
  for (const branch of [...branches.values()].toSorted((a, b) => b.length - a.length)) {
    if (left.size < right) branch.forEach((name) => left.add(name));
    else right += branch.length;
  }
  return left;
}
