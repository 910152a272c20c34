import type { Expectation } from "./expectation.ts";

export type ForestKey = "a" | "b" | "c";

/** A simulated estate as data, and what Groundcheck must say about it. */
export interface Scenario {
  /** Equals the folder's name. */
  readonly name: string;
  readonly forests: readonly ForestSpec[];
  readonly trusts: readonly TrustSpec[];
  /** Suffixes that arrive after the trusts; the forests named in `refreshedIn` then store them, still disabled. */
  readonly lateSuffixes: readonly LateSuffix[];
  readonly expect: Expectation;
}

/** One forest with one domain and one domain controller. */
export interface ForestSpec {
  readonly key: ForestKey;
  readonly dnsName: string;
  /** At most 15 capital letters. */
  readonly netbiosName: string;
  /** Registered on CN=Partitions before any trust is made. */
  readonly upnSuffixes: readonly string[];
  /** How many users carry which suffix, whether or not it is registered. */
  readonly people: readonly PeopleShare[];
  /** Computer objects, beside the domain controller. */
  readonly computers: number;
  readonly traces: readonly Trace[];
  /** Accounts whose sign-in fails, one per cause, each with a generated password. */
  readonly hasFaultAccounts: boolean;
  /** An organizational unit that ordinary users may neither list nor read. */
  readonly hasHiddenUnit: boolean;
  readonly isRecycleBinOn: boolean;
  readonly lockout: LockoutSpec;
}

interface PeopleShare {
  readonly suffix: string;
  readonly count: number;
}

interface LockoutSpec {
  /** Failed attempts; 0: never. */
  readonly threshold: number;
  readonly durationMinutes: number;
}

/** What earlier hybrid work left behind. */
export type Trace = "seamless-sso-account" | "sync-account" | "device-registration" | "ad-fs-container";

export interface TrustSpec {
  /** The trust is made in this forest… */
  readonly from: ForestKey;
  /** …towards this one. */
  readonly to: ForestKey;
  readonly type: "forest" | "external";
  /** Outgoing: `from` trusts `to` and not the other way round, so users of `to` can be signed in at `from`. */
  readonly direction: "both" | "outgoing";
}

export interface LateSuffix {
  readonly forest: ForestKey;
  readonly suffix: string;
  /** Users who then carry it. */
  readonly people: number;
  readonly refreshedIn: readonly ForestKey[];
}

/** Checks what types cannot say. A wrong scenario is a programming mistake and throws. */
export function defineScenario(scenario: Scenario): Scenario {
  const keys = scenario.forests.map((forest) => forest.key);
  const known = (key: ForestKey) => {
    if (!keys.includes(key)) throw new Error(`${scenario.name}: no forest ${key}`);
  };
  if (new Set(keys).size !== keys.length) throw new Error(`${scenario.name}: a forest key is used twice`);
  for (const { from, to } of scenario.trusts) [from, to].forEach(known);
  for (const { forest, refreshedIn } of scenario.lateSuffixes) [forest, ...refreshedIn].forEach(known);
  return scenario;
}
