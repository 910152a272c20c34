import { gatherCountWords, gatherStates, type GatherState } from "#renderer/components/gather-state.strings.ts";
import { counted, formatCount } from "#renderer/format/numbers.ts";

const forests = (count: number): string => (count === 0 ? "No forest" : counted(count, "forest", "forests"));
const collectors = (count: number): string => counted(count, "collector", "collectors");
const parts = (words: readonly (string | null)[]): string => words.filter((word) => word !== null).join(", ");

export const gatherStrings = {
  title: "Gather",
  table: "Collectors of this run",
  region: "How the run goes",

  /** While there is nothing to tell of a run. */
  sentence: "Reads what is connected. Nothing is judged while reading, and nothing is changed.",
  noAssessment: "No assessment is open, so there is nothing to gather for.",
  toStart: "Go to Start",
  notConnected: "No server or domain is connected yet. Connect names where to read, and as whom.",
  toConnect: "Go to Connect",

  /** Who reads, from where. `null`: not known before a connection was tried. */
  reading: (forestCount: number, identity: string | null, host: string): string =>
    `Reading ${forestCount === 0 ? "" : `${forests(forestCount)} `}${identity === null ? "" : `as ${identity}, `}from ${host}. Nothing is judged yet and nothing is changed.`,
  connecting:
    "What answered is read. Connecting to servers and to forests of trusts that have not answered yet; each gets its time.",
  severalIdentities: (count: number): string => counted(count, "account", "accounts"),
  thisComputer: "this computer",
  notStarted: (all: number, reached: number): string =>
    `Nothing has been read yet. ${formatCount(reached)} of ${counted(all, "connection was", "connections were")} reached when tried.`,
  readyToStart: "Nothing has been read yet. It reads as an ordinary user and can be cancelled at any time.",
  partial: (forestCount: number): string => `${forests(forestCount)} read in part.`,
  finished: (forestCount: number, identity: string | null, host: string, when: string): string =>
    `${forests(forestCount)} read ${identity === null ? "" : `as ${identity}, `}from ${host}, finished ${when}.`,
  /** Banner of a run that did not come to its end. `isCancelled`: it was cancelled in this session. */
  stopped: (isCancelled: boolean, done: number, total: number): string =>
    `${isCancelled ? "Cancelled" : "Interrupted"} with ${formatCount(done)} of ${collectors(total)} done. Nothing is lost.`,

  whatIsRead: "What is read",
  hereOnce: "Here, once",
  hereRead: "this computer: its name, system, domain and DNS servers",
  eachForest: "Each forest",
  eachDomain: "Each domain",
  trusts: "Trusts",
  trustsRead: "forests that a trust names are read too, as the same user; a typed password is never shown to them",

  gather: "Gather",
  starting: "Starting…",
  cancel: "Cancel and keep",
  cancelling: "Cancelling, what is there is kept…",
  resume: "Resume",
  retryFailed: "Retry what failed",
  more: "More actions",
  again: "Gather again",
  againMeans: "Asks everything anew. Collected facts are replaced.",

  soFar: (time: string): string => `${time} so far`,
  took: (time: string): string => `took ${time}`,

  notStored: "What was gathered could not be stored, and is in memory only",
  notGathered: "The run did not start",
  broke: "The run broke off",
  storeAgain: "Try again",
  toShare: "Go to Share",

  hostGroup: "This computer",
  forestGroup: (forest: string): string => `Forest ${forest}`,
  domainGroup: (domain: string): string => `Domain ${domain}`,
  by: (servers: readonly string[]): string => (servers.length === 0 ? "" : `by ${servers.join(", ")}`),
  /** "14 of 18 collected, 2 reading". */
  groupCounts: (counts: Readonly<Record<GatherState, number>>, total: number): string =>
    parts([
      `${formatCount(counts.collected)} of ${formatCount(total)} collected`,
      ...gatherStates.map((state) =>
        state === "collected" || counts[state] === 0
          ? null
          : `${formatCount(counts[state])} ${gatherCountWords[state]}`,
      ),
    ]),
  /** "12 more collected, 1 more waiting"; without "more" where nothing stands above. */
  folded: (counts: Readonly<Record<GatherState, number>>, isMore: boolean): string =>
    parts(
      gatherStates.map((state) =>
        counts[state] === 0 ? null : `${formatCount(counts[state])} ${isMore ? "more " : ""}${gatherCountWords[state]}`,
      ),
    ),

  rate: "Objects",
  objectsRead: "Objects read",
  peak: "Most in a second",
  inUse: "Servers in use",
  inFlight: "Searches in flight",
  searches: (now: number, most: number): string =>
    now > most ? formatCount(now) : `${formatCount(now)} of ${formatCount(most)}`,
  moreServers: (count: number): string => counted(count, "more server", "more servers"),
  fewerServers: "Fewer servers",
  noneInUse: "No server is asked just now.",
  happened: "What happened",
  nothingHappened: "Nothing since the assessment was opened.",
  started: "Started. It is saved after every collector.",
  forestAppeared: (forest: string): string => `Reading of forest ${forest} began`,
  failed: (what: string): string => `${what} failed`,
  ended: (isComplete: boolean, done: number, total: number): string =>
    `${isComplete ? "Ended" : "Stopped"}, ${formatCount(done)} of ${collectors(total)} done`,

  /** Said to screen readers. */
  sayStarted: "Gathering started.",
  sayFailed: (whats: readonly string[]): string => `Failed: ${whats.join("; ")}.`,
  sayProgress: (done: number, total: number, failed: number): string =>
    `${formatCount(done)} of ${collectors(total)} done${failed === 0 ? "" : `, ${formatCount(failed)} failed`}.`,
  sayEnded: (isComplete: boolean, done: number, total: number, failed: number): string =>
    `Gathering ${isComplete ? "ended" : "stopped"}. ${formatCount(done)} of ${collectors(total)} done${failed === 0 ? "" : `, ${formatCount(failed)} failed`}.`,

  /** In the navigation. */
  running: "running",
  failedCount: (count: number): string => `${formatCount(count)} failed`,
  /** In the footer. */
  remainsRunning: "You can look at what is there while the rest is read",
  remainsAll: "Nothing has been gathered yet",
  remainsPart: (open: number): string => `${collectors(open)} still to be asked`,
  remainsFailed: (failed: number): string =>
    `${counted(failed, "collector or place", "collectors or places")} failed; what depends on them stays Unknown`,
} as const;
