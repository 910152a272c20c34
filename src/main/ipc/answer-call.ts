import type { CallName } from "#domain/contract/channel-names.ts";
import { calls, type CallOutput, type CallReceived } from "#domain/contract/channels.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, type Result } from "#domain/kernel/result.ts";

/** One function per call. A handler may throw; the window then gets `internal`. */
export type CallHandlers = {
  readonly [Name in CallName]: (input: CallReceived<Name>) => Promise<Result<CallOutput<Name>, CodedError>>;
};

/** A call as it arrived. */
export interface IncomingCall {
  readonly name: CallName;
  readonly input: unknown;
  readonly isTrusted: boolean;
}

/** Answers a call: refuses strangers first, then input that does not fit, and turns a crash into a coded error. */
export async function answerCall(call: IncomingCall, handlers: CallHandlers): Promise<Result<unknown, CodedError>> {
  const asked = `call ${call.name}`;
  if (!call.isTrusted) return err({ code: "sender-refused", asked, detail: null });
  const input = calls[call.name].input.safeParse(call.input);
  if (!input.success) {
    const detail = input.error.issues.map(({ path, message }) => [path.join("."), message].join(" ").trim()).join("; ");
    return err({ code: "invalid-input", asked, detail });
  }
  try {
    // The input has passed the schema of this very call, which types cannot follow through the table.
    return await handlers[call.name](input.data as never);
  } catch (error) {
    return err({ code: "internal", asked, detail: error instanceof Error ? error.message : String(error) });
  }
}
