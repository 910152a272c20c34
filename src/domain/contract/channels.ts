import { z } from "zod";
import { openedBundleSchema, type OpenedBundle } from "#domain/bundle/opened.ts";
import { profileSchema } from "#domain/facts/profile.ts";
import { codedErrorSchema, type CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";

import { comparisonSchema } from "#domain/plan/compare-runs.ts";
import { fixSetSchema } from "#domain/plan/smallest-fixes.ts";
import { suppositionSchema } from "#domain/plan/supposition.ts";
import { whatIfSchema } from "#domain/plan/what-if.ts";

import { assessmentIdSchema, assessmentSchema, recentSchema } from "./assessment.ts";
import type { CallName, EventName } from "./channel-names.ts";
import { connectionRowSchema, connectionSchema } from "./connection.ts";
import { planFormats } from "#domain/plan/plan-formats.ts";
import { profileDraftsSchema } from "./profile-drafts.ts";
import { collectorPlaceSchema, runRowSchema, runScopeSchema } from "./run.ts";
import { settingsSchema } from "./settings.ts";
import { shownEstateSchema } from "./shown-estate.ts";
import { thisComputerSchema } from "./this-computer.ts";
import { writtenFileSchema } from "./written-file.ts";

/** A question of the window: what it sends, and what a successful answer holds. */
export interface CallChannel<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
}

const call = <Input extends z.ZodType, Output extends z.ZodType>(
  channel: CallChannel<Input, Output>,
): CallChannel<Input, Output> => channel;

const ofAssessment = z.strictObject({ id: assessmentIdSchema });

/**
 * What can be asked. Every answer is a {@link Result}; the error is a coded one and may also be `invalid-input` (the
 * input does not fit) or `sender-refused` (the caller is not the app's own window).
 * No channel takes a path: files are named by the command line, by dialogs, by a drop and by a second start of the app.
 */
export const calls = {
  /** The estate named on the command line, opened; `null` when none was named. Errors: those of opening a bundle. */
  "estate/current": call({ input: z.null(), output: openedBundleSchema.nullable() }),
  /** Asks the person for a bundle and opens it; `null` when the dialog was closed. Errors: those of opening a bundle. */
  "estate/open-file": call({ input: z.null(), output: openedBundleSchema.nullable() }),
  /** Opens the estate that comes with the app. Errors: those of opening a bundle. */
  "estate/open-sample": call({ input: z.null(), output: openedBundleSchema }),
  /** Opens a bundle of the list of recents. Errors: those of opening a bundle. */
  "estate/open-recent": call({ input: ofAssessment, output: openedBundleSchema }),

  /** Assessments and bundles worked on lately, newest first. */
  "recents/list": call({ input: z.null(), output: z.array(recentSchema) }),
  /** Takes a bundle off the list; its file stays. */
  "recents/remove": call({ input: ofAssessment, output: z.null() }),

  /** Begins an assessment, empty but for a connection to this computer's domain. Errors: those of writing a file. */
  "assessment/create": call({ input: z.null(), output: assessmentSchema }),
  /** Errors: `assessment-not-found`, `assessment-damaged`. */
  "assessment/open": call({ input: ofAssessment, output: assessmentSchema }),
  /** Deletes an assessment with all it holds. Errors: `already-running`, `data-folder-not-writable`. */
  "assessment/delete": call({ input: ofAssessment, output: z.null() }),
  /** Keeps what was stated, and judges what was gathered anew. Errors: those of writing a file. */
  "assessment/save-profile": call({
    input: ofAssessment.extend({ profile: profileSchema }),
    output: openedBundleSchema.nullable(),
  }),
  /** Keeps what stands in fields of the profile and cannot be stated as it is. Errors: those of writing a file. */
  "assessment/save-drafts": call({ input: ofAssessment.extend({ drafts: profileDraftsSchema }), output: z.null() }),

  /** Describes this computer and asks DNS for its domain controllers. No directory is read. */
  "computer/look": call({ input: z.null(), output: thisComputerSchema }),

  /** Keeps where to read and as whom. A changed connection has lost its result. Errors: those of writing a file. */
  "connections/save": call({
    input: ofAssessment.extend({ connections: z.array(connectionSchema).max(50) }),
    output: z.array(connectionRowSchema),
  }),
  /**
   * Signs in once and reads RootDSE, nothing else. A password that is given is held in memory from then on, until the
   * app ends. Trouble is in the result, not an error.
   */
  "connections/try": call({
    input: ofAssessment.extend({
      connection: connectionSchema,
      password: z.string().min(1).max(1000).nullable(),
    }),
    output: connectionRowSchema,
  }),
  /**
   * Holds a password that was typed and not tried, in memory until the app ends. Without effect when the assessment has
   * no such connection any more.
   */
  "connections/hold-password": call({
    input: ofAssessment.extend({ connection: connectionSchema, password: z.string().min(1).max(1000) }),
    output: z.null(),
  }),

  /** Starts to gather; it is over when `run/ended` says so. Errors: `already-running`, `password-needed`, `assessment-…`. */
  "run/start": call({ input: ofAssessment.extend({ scope: runScopeSchema }), output: z.null() }),
  /** Ends the run that is under way and keeps what it has; resolves when that is stored. */
  "run/cancel": call({ input: z.null(), output: z.null() }),
  /** Skips one collector of the run that is under way, whether it waits or reads. */
  "run/skip": call({ input: collectorPlaceSchema, output: z.null() }),

  /**
   * Judges the options of the estate on screen as if fixes were done and findings were otherwise. Errors: `nothing-gathered`;
   * `invalid-input` when that estate is not the one opened last.
   */
  "options/what-if": call({
    input: z.strictObject({
      estate: shownEstateSchema,
      fixes: z.array(z.string().max(2000)).max(1000),
      suppositions: z.array(suppositionSchema).max(1000),
    }),
    output: whatIfSchema,
  }),
  /** The fewest fixes of each option that needs some and can be had by fixes. Errors: those of `options/what-if`. */
  "options/fewest-fixes": call({
    input: z.strictObject({ estate: shownEstateSchema }),
    output: z.array(fixSetSchema),
  }),

  /**
   * Compares the estate on screen with an earlier run of it: the one kept before the last, or a bundle that the person
   * chooses. `null` when there is none, or the dialog was closed. Errors: those of opening a bundle, `bundles-unrelated`,
   * those of `options/what-if`.
   */
  "progress/compare": call({
    input: z.strictObject({ estate: shownEstateSchema, with: z.enum(["run-before", "file"]) }),
    output: z
      .strictObject({
        /** Name of the file; `null` for the run before. */
        file: z.string().nullable(),
        comparison: comparisonSchema,
      })
      .nullable(),
  }),

  "settings/load": call({ input: z.null(), output: settingsSchema }),
  /** Errors: those of writing a file; the settings hold until the app ends all the same. */
  "settings/save": call({ input: settingsSchema, output: z.null() }),

  /**
   * Asks where to, then writes the bundle of an assessment; `null` when the dialog was closed.
   * Errors: `nothing-gathered`, those of writing a file.
   */
  "share/save-bundle": call({ input: ofAssessment, output: writtenFileSchema.nullable() }),
  /** Asks where to, then writes a drawing that the window made. Errors: those of writing a file. */
  "share/save-drawing": call({
    input: z.strictObject({
      /** Proposed file name without its extension. */
      name: z.string().regex(/^[\w. -]{1,80}$/u, "a plain file name"),
      format: z.enum(["svg", "png"]),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 50_000_000),
    }),
    output: writtenFileSchema.nullable(),
  }),
  /**
   * Asks where to, then writes the report of the estate on screen as one HTML file or as PDF; `null` when the dialog
   * was closed. Errors: `nothing-gathered`, `report-not-printed`, those of writing a file; `invalid-input` when that
   * estate is not the one opened last.
   */
  "share/save-report": call({
    input: z.strictObject({ estate: shownEstateSchema, format: z.enum(["html", "pdf"]) }),
    output: writtenFileSchema.nullable(),
  }),
  /**
   * Asks where to, then writes the plan of the estate on screen; `null` when the dialog was closed. Errors: those of
   * `share/save-report` but for the printing.
   */
  "share/save-plan": call({
    input: z.strictObject({
      estate: shownEstateSchema,
      format: z.enum(planFormats),
      /** The day it is for whoever asks. */
      today: z.iso.date(),
    }),
    output: writtenFileSchema.nullable(),
  }),
  /** Asks where to, then writes the call pack of the estate on screen as HTML. Errors: those of `share/save-plan`. */
  "share/save-call-pack": call({
    input: z.strictObject({ estate: shownEstateSchema, today: z.iso.date() }),
    output: writtenFileSchema.nullable(),
  }),
} satisfies Record<CallName, CallChannel>;

/** What is announced, and what the announcement carries. */
export const events = {
  /** An estate was opened from outside the window, as by starting the app again with a file. */
  "estate/opened": openedBundleSchema,
  /** A file named from outside the window could not be opened. */
  "estate/open-failed": codedErrorSchema,
  /** Collectors whose state changed since the last announcement; at most four announcements a second. */
  "run/progress": ofAssessment.extend({ rows: z.array(runRowSchema) }),
  /** While a run goes on: what it has can no longer be stored; `null` once it is stored again. */
  "run/keep-trouble": ofAssessment.extend({ error: codedErrorSchema.nullable() }),
  /**
   * The run is over, to its end or cancelled; what it gave was announced before. `error`: the facts could not be
   * stored, or the run broke; `null` when all is kept.
   */
  "run/ended": ofAssessment.extend({ isComplete: z.boolean(), error: codedErrorSchema.nullable() }),
  /** What the run has so far, judged: while it goes on at most every two seconds, and once at its end. */
  "assessment/judged": ofAssessment.extend({ estate: openedBundleSchema }),
} satisfies Record<EventName, z.ZodType>;

/** What the window sends with a call. */
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]["input"]>;

/** What the main process gets of a call, once it has passed the schema. */
export type CallReceived<Name extends CallName> = z.output<(typeof calls)[Name]["input"]>;

/** What a successful call gives back. */
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]["output"]>;

/** What an announcement carries. */
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;

/** All that the window can reach outside itself. */
export interface Bridge {
  /** Asks the main process. Rejects never for expected trouble; throws a TypeError for a name that is not in the contract. */
  readonly call: <Name extends CallName>(
    channel: Name,
    input: CallInput<Name>,
  ) => Promise<Result<CallOutput<Name>, CodedError>>;
  /** Listens to an announcement; the returned function ends it. */
  readonly on: <Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void) => () => void;
  /**
   * Opens a bundle that a person dropped on the window as a DOM `File`; any other object leads to `file-not-found`. Errors: those
   * of opening a bundle.
   */
  readonly openDropped: (file: object) => Promise<Result<OpenedBundle, CodedError>>;
}

/**
 * `window.bridge`: the same as it crosses from the preload's world. What comes back is JSON text, because an object would
 * be copied value by value between the worlds, and an estate holds hundreds of thousands.
 */
export interface WireBridge {
  readonly call: (channel: CallName, input: unknown) => Promise<string>;
  readonly on: (event: EventName, listener: (payload: string) => void) => () => void;
  readonly openDropped: (file: object) => Promise<string>;
}
