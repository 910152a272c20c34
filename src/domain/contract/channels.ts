import { z } from "zod";
import { openedBundleSchema } from "#domain/bundle/opened.ts";
import { codedErrorSchema, type CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import type { CallName, EventName } from "./channel-names.ts";

/** A question of the window: what it sends, and what a successful answer holds. */
export interface CallChannel<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
}

const call = <Input extends z.ZodType, Output extends z.ZodType>(
  channel: CallChannel<Input, Output>,
): CallChannel<Input, Output> => channel;

/**
 * What can be asked. Every answer is a {@link Result}; the error is a coded one and may also be `invalid-input` (the
 * input does not fit) or `sender-refused` (the caller is not the app's own window).
 * No channel takes a path: files are named by the command line, by dialogs and by a second start of the app only.
 */
export const calls = {
  /** The estate named on the command line, opened; `null` when none was named. Errors: those of opening a bundle. */
  "estate/current": call({ input: z.null(), output: openedBundleSchema.nullable() }),
  /** Asks the person for a bundle and opens it; `null` when the dialog was closed. Errors: those of opening a bundle. */
  "estate/open-file": call({ input: z.null(), output: openedBundleSchema.nullable() }),
  /** Opens the estate that comes with the app. Errors: those of opening a bundle. */
  "estate/open-sample": call({ input: z.null(), output: openedBundleSchema }),
} satisfies Record<CallName, CallChannel>;

/** What is announced, and what the announcement carries. */
export const events = {
  /** An estate was opened from outside the window, as by starting the app again with a file. */
  "estate/opened": openedBundleSchema,
  /** A file named from outside the window could not be opened. */
  "estate/open-failed": codedErrorSchema,
} satisfies Record<EventName, z.ZodType>;

/** What the window sends with a call. */
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]["input"]>;

/** What a successful call gives back. */
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]["output"]>;

/** What an announcement carries. */
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;

/** `window.bridge`: all that the window can reach outside itself. */
export interface Bridge {
  /** Asks the main process. Rejects never for expected trouble; throws a TypeError for a name that is not in the contract. */
  readonly call: <Name extends CallName>(
    channel: Name,
    input: CallInput<Name>,
  ) => Promise<Result<CallOutput<Name>, CodedError>>;
  /** Listens to an announcement; the returned function ends it. */
  readonly on: <Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void) => () => void;
}
