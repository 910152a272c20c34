import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { EventName } from "#domain/contract/channel-names.ts";
import type { Bridge, CallOutput, EventPayload } from "#domain/contract/channels.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { ok, type Result } from "#domain/kernel/result.ts";

type Answer<Value> = Result<Value, CodedError>;

/** What the fake main process answers. */
export interface FakeAnswers {
  readonly current?: Answer<OpenedBundle | null>;
  readonly file?: Answer<OpenedBundle | null>;
  readonly sample: Answer<OpenedBundle>;
}

/** A bridge with answers given beforehand, for tests and for work on the page in a browser. */
export interface FakeBridge extends Bridge {
  /** Plays an announcement of the main process. */
  announce<Name extends EventName>(event: Name, payload: EventPayload<Name>): void;
}

export function createFakeBridge(answers: FakeAnswers): FakeBridge {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const given = {
    "estate/current": answers.current ?? ok(null),
    "estate/open-file": answers.file ?? ok(null),
    "estate/open-sample": answers.sample,
  };
  return {
    call: (channel) => Promise.resolve(given[channel] as Answer<CallOutput<typeof channel>>),
    on: (event, listener) => {
      const ofEvent = listeners.get(event) ?? new Set();
      listeners.set(event, ofEvent.add(listener as (payload: never) => void));
      return () => void ofEvent.delete(listener as (payload: never) => void);
    },
    announce: (event, payload) => listeners.get(event)?.forEach((listener) => listener(payload as never)),
  };
}
