import type { LaunchOptions } from "../../e2e/specs/support/launch-app.ts";
import type { Stage } from "./stage.ts";

/** A state of a view that pictures are taken of. */
export interface Scene {
  /** Begins the names of its pictures. */
  readonly view: string;
  /** Name of its picture for the README, taken in the first size and look; left out for most. */
  readonly readme?: string;
  /** Brings the app there, from where the scene before left it. */
  readonly show: (stage: Stage) => Promise<void>;
}

/** One run of the app, and what is looked at in it, in this order. */
export interface Session {
  readonly name: string;
  /** Lays out what the run finds; the folder is its own. */
  readonly prepare: (folder: string) => Promise<LaunchOptions>;
  readonly scenes: readonly Scene[];
}
