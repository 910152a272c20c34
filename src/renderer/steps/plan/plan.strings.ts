import type { PlanTrouble } from "#domain/plan/plan-document.ts";
import type { Role } from "#domain/plan/fixes.ts";
import type { PlanTab } from "#renderer/state/plan-slice.ts";
import { formatDay, formatDayAndMonth } from "#renderer/format/dates.ts";
import { formatCount } from "#renderer/format/numbers.ts";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${formatCount(count)} ${many}`;
const workingDays = (count: number): string => counted(count, "working day", "working days");

export const planStrings = {
  title: "Plan",
  noEstate: "Nothing to plan yet. Gather an estate or open a bundle: what fails or warns becomes the plan.",
  toStart: "Go to Start",
  nothingToDo: "Nothing is left to put right for the options this plan is for.",
  allWaived: (count: number) => `Everything open is waived: ${counted(count, "finding", "findings")}.`,
  toOptions: "Show sign-in options",
  items: (count: number) => counted(count, "item", "items"),
  done: (count: number) => `${formatCount(count)} done`,
  waived: (count: number) => `${formatCount(count)} waived`,
  sentence: (items: number, finish: string) =>
    `${counted(items, "item", "items")}. Earliest finish ${formatDay(finish)}`,
  allDone: (items: number) =>
    `${counted(items, "item", "items")}, all said to be done. A re-check shows whether they are.`,
  noTarget: "no target stated.",
  spare: (target: string, spare: number) =>
    spare < 0
      ? `target ${formatDay(target)}: ${workingDays(-spare)} too late.`
      : `target ${formatDay(target)}: ${workingDays(spare)} to spare.`,
  critical: (count: number) => `Critical path ${counted(count, "item", "items")}.`,
  agreed: (finish: string, late: number) =>
    late > 0
      ? `Agreed finish ${formatDay(finish)}: ${workingDays(late)} later now.`
      : `Agreed finish ${formatDay(finish)}.`,
  forOptions: (names: string) => `For ${names}.`,
  shape: "Shape",
  list: "List",
  timeline: "List and timeline",
  export: "Export",
  formats: {
    xlsx: "Excel workbook",
    csv: "CSV, for a spreadsheet",
    ics: "Calendar (ICS)",
    md: "Markdown",
    json: "JSON",
  },
  written: (path: string) => `Plan written to ${path}`,
  notWritten: "The plan was not written",
  settings: "Windows and dates…",
  agree: "Agree on this plan",
  agreeAnew: "Agree on it anew",
  agreedOn: (day: string) => `Agreed on ${formatDay(day)}`,
  undo: "Undo",
  redo: "Redo",
  regionSettings: "Windows, freezes and calls",
  detail: "Chosen item",
  groupCounts: (items: number, done: number) =>
    done === 0 ? counted(items, "item", "items") : `${counted(items, "item", "items")}, ${formatCount(done)} done`,
  days: (count: number) => counted(count, "day", "days"),
  windows: (said: string) => `Change windows: ${said}.`,
  windowOf: (role: string, weekdays: string) => `${role} ${weekdays}`,
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri"],
  weekdayNames: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  roles: {
    directory: "AD team",
    security: "Security team",
    sync: "Identity team",
    "help-desk": "Help desk",
    "decision-maker": "Decision-makers",
    assessor: "Whoever assesses",
  } satisfies Record<Role, string>,
  parts: "Part shown",
  tabs: {
    what: "What to do",
    text: "Text or script",
    dates: "Dates and owner",
    check: "Check it worked",
    undo: "Undo",
  } satisfies Record<PlanTab, string>,
  from: (start: string, end: string) =>
    start === end ? `${formatDay(start)}.` : `${formatDay(start)} to ${formatDay(end)}.`,
  by: (who: string) => `By: ${who}.`,
  onCritical: "On the critical path: a later end moves the finish.",
  canSlip: (days: number) => `Can slip by ${workingDays(days)} without moving the finish.`,
  isDone: "Said to be done. The facts do not show it yet: re-check to see.",
  inWindow: (weekdays: string) => `Belongs in a change window: ${weekdays}.`,
  inAnyWindow: "Belongs in a change window; none is stated for this role.",
  pinned: "Its first day was set by hand.",
  late: (agreed: string, days: number) => `Agreed for ${formatDay(agreed)}, ${workingDays(days)} later now.`,
  effort: (effort: string, risk: string) => `Effort: ${effort}. Risk: ${risk}.`,
  closes: "Closes",
  first: (names: string) => `After ${names}.`,
  trouble: {
    "before-prerequisite": (names: string) => `Begins before ${names} is done.`,
    circular: (names: string) => `Cannot come after ${names}, which comes after it.`,
    "in-the-past": () => "Its first day has passed.",
  } satisfies Record<PlanTrouble["kind"], (names: string) => string>,
  markDone: "Mark as done",
  markOpen: "Mark as open",
  editDates: "Edit dates…",
  waive: "Waive…",
  checkLead: "Done when each of these holds. Nothing is taken for done before a re-check says so.",
  reversible: "Can be undone. Note the values before you change them.",
  irreversible: "Cannot be undone. Make sure that it is wanted and that a restore has been tried.",
  startLabel: "First day",
  startHint: "Empty: as early as it can be.",
  daysLabel: "Working days",
  daysHint: (usual: number) => `${usual} where nothing is set; our estimate.`,
  ownerLabel: "Owner",
  ownerHint: (usual: string) => `${usual} where nothing is set.`,
  afterLabel: "Comes after",
  afterHint: "Beside what the fix requires.",
  afterNone: "Nothing else",
  remove: (name: string) => `Take away ${name}`,
  badDay: "Not kept: a day such as 2026-12-15 is needed.",
  badDays: "Not kept: a whole number from 1 to 260 is needed.",
  asPlanned: "As planned",
  waivedTitle: "Waived",
  waivedUntil: (until: string, owner: string) => `until ${formatDayAndMonth(until)} ${until.slice(0, 4)}, ${owner}`,
  closedTitle: "Done, as the facts show",
  readOnly: "Read only: the plan is changed where the assessment is kept.",
  remains: (done: number, all: number, next: string | null) =>
    next === null
      ? `${formatCount(done)} of ${formatCount(all)} done`
      : `${formatCount(done)} of ${formatCount(all)} done, next: ${next}`,
  nextItem: (name: string, start: string) => `${name}, ${formatDay(start)}`,
  close: "Close",
} as const;
