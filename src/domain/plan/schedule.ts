/** Work to be placed on the calendar. Days are numbers since 1970-01-01. */
export interface Task {
  readonly key: string;
  /** Days of work, at least 1. */
  readonly days: number;
  /** Keys of tasks that have to be done before. */
  readonly after: readonly string[];
  /** Begins then, whatever comes before; `null`: as early as it can. */
  readonly pinned: number | null;
  /** Whether a day can be worked on it. */
  readonly mayWork: (day: number) => boolean;
  /** Whether it can be brought to its end on that day, which is one of work. */
  readonly mayEnd: (day: number) => boolean;
}

export interface TaskTime {
  /** First and last day of work, as early as it can be. */
  readonly start: number;
  readonly end: number;
  /** The last day on which it can end without moving the end of the last task. */
  readonly latestEnd: number;
  /** Tasks before it that are not done when it begins, because it is pinned. */
  readonly begunBefore: readonly string[];
}

/** No plan looks further; a task that finds no day by then takes the next day. */
const mostDays = 3660;

/**
 * Places every task as early as what comes before it and the calendar allow, and works out how far each can slip without
 * moving the end of the last one (the critical path method). A name in `after` that is no task is left out. Throws on a
 * cycle.
 */
export function schedule(tasks: readonly Task[], from: number): ReadonlyMap<string, TaskTime> {
  const ordered = inOrder(tasks);
  const early = new Map<string, Pick<TaskTime, "start" | "end" | "begunBefore">>();
  for (const task of ordered) early.set(task.key, placeEarly(task, from, early));
  const finish = Math.max(from, ...[...early.values()].map(({ end }) => end));
  const latest = new Map<string, number>();
  for (const task of ordered.toReversed()) {
    const end = dayBack(
      Math.min(latest.get(task.key) ?? finish, finish),
      early.get(task.key)?.end ?? from,
      endsOn(task),
    );
    latest.set(task.key, end);
    const start = countBack(end, task);
    for (const name of task.after) latest.set(name, Math.min(latest.get(name) ?? finish, start - 1));
  }
  return new Map(
    tasks.flatMap(({ key }) => {
      const time = early.get(key);
      return time === undefined ? [] : [[key, { ...time, latestEnd: Math.max(time.end, latest.get(key) ?? time.end) }]];
    }),
  );
}

function placeEarly(
  task: Task,
  from: number,
  placed: ReadonlyMap<string, Pick<TaskTime, "end">>,
): Pick<TaskTime, "start" | "end" | "begunBefore"> {
  const ends = task.after.flatMap((key) => {
    const end = placed.get(key)?.end;
    return end === undefined ? [] : [{ key, end }];
  });
  const bound = Math.max(from, ...ends.map(({ end }) => end + 1));
  const start = dayOn(task.pinned ?? bound, task.mayWork);
  let last = start;
  for (let left = task.days - 1; left > 0; left -= 1) last = dayOn(last + 1, task.mayWork);
  const end = dayOn(last, endsOn(task));
  return { start, end, begunBefore: ends.flatMap((before) => (before.end >= start ? [before.key] : [])) };
}

const endsOn =
  ({ mayWork, mayEnd }: Task) =>
  (day: number): boolean =>
    mayWork(day) && mayEnd(day);

/** The first day that will do, from this one on. */
function dayOn(from: number, willDo: (day: number) => boolean): number {
  for (let day = from; day < from + mostDays; day += 1) if (willDo(day)) return day;
  return from;
}

/** The last day that will do, from this one back to the other, which is taken when none does. */
function dayBack(from: number, to: number, willDo: (day: number) => boolean): number {
  for (let day = from; day > to; day -= 1) if (willDo(day)) return day;
  return to;
}

/** When a task has to begin at the latest to end on a day. */
function countBack(end: number, { days, mayWork }: Task): number {
  let day = end;
  for (let left = days - 1; left > 0; left -= 1) day = dayBack(day - 1, day - mostDays, mayWork);
  return day;
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
