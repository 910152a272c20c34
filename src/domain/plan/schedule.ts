/** Work to be placed: how long it takes and what has to be done before. */
export interface Task {
  readonly key: string;
  /** Working days, at least 1. */
  readonly days: number;
  readonly after: readonly string[];
}

/** When a task can begin at the earliest, in working days from the start of the plan, and how far it can slip. */
export interface TaskTime {
  readonly from: number;
  readonly slack: number;
}

/**
 * Places every task as early as what comes before it allows, and works out how far each can slip without moving the end
 * of the last one (the critical path method). A name in `after` that is no task is left out. Throws on a cycle.
 */
export function schedule(tasks: readonly Task[]): ReadonlyMap<string, TaskTime> {
  const ordered = inOrder(tasks);
  const ends = new Map<string, number>();
  for (const { key, days, after } of ordered)
    ends.set(key, Math.max(0, ...after.map((name) => ends.get(name) ?? 0)) + days);
  const finish = Math.max(0, ...ends.values());
  const latest = new Map<string, number>();
  for (const { key, days, after } of ordered.toReversed()) {
    const end = latest.get(key) ?? finish;
    latest.set(key, end);
    for (const name of after) latest.set(name, Math.min(latest.get(name) ?? finish, end - days));
  }
  return new Map(
    tasks.map(({ key, days }) => {
      const end = ends.get(key) ?? days;
      return [key, { from: end - days, slack: (latest.get(key) ?? end) - end }];
    }),
  );
}

/** Each task after all that come before it. */
function inOrder(tasks: readonly Task[]): readonly Task[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const ordered: Task[] = [];
  const state = new Map<string, "begun" | "done">();
  const visit = (task: Task): void => {
    if (state.get(task.key) === "done") return;
    if (state.get(task.key) === "begun") throw new Error(`${task.key} comes before itself`);
    state.set(task.key, "begun");
    for (const name of task.after) {
      const before = byKey.get(name);
      if (before !== undefined) visit(before);
    }
    state.set(task.key, "done");
    ordered.push(task);
  };
  tasks.forEach(visit);
  return ordered;
}
