import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { CallName, EventName } from "#domain/contract/channel-names.ts";
import type { Bridge, CallInput, CallOutput, EventPayload } from "#domain/contract/channels.ts";
import { usualSettings } from "#domain/contract/usual-settings.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";

type Answer<Value> = Result<Value, CodedError>;
type Answers = { readonly [Name in CallName]: (input: CallInput<Name>) => Answer<CallOutput<Name>> };

/** What the fake main process answers. */
export interface FakeAnswers {
  readonly current?: Answer<OpenedBundle | null>;
  readonly file?: Answer<OpenedBundle | null>;
  readonly sample: Answer<OpenedBundle>;
  readonly dropped?: Answer<OpenedBundle>;
  /** Answers to any other call, made from what it was asked. */
  readonly calls?: Partial<Answers>;
}

/** A bridge with answers given beforehand, for tests and for work on the page in a browser. */
export interface FakeBridge extends Bridge {
  /** Every call so far, in order. */
  readonly asked: readonly { readonly name: CallName; readonly input: unknown }[];
  /** Plays an announcement of the main process. */
  announce<Name extends EventName>(event: Name, payload: EventPayload<Name>): void;
}

export function createFakeBridge(answers: FakeAnswers): FakeBridge {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const asked: { name: CallName; input: unknown }[] = [];
  const given: Partial<Answers> = {
    "estate/current": () => answers.current ?? ok(null),
    "estate/open-file": () => answers.file ?? ok(null),
    "estate/open-sample": () => answers.sample,
    "recents/list": () => ok([]),
    "progress/compare": () => ok(null),
    "settings/load": () => ok(usualSettings),
    "settings/save": () => ok(null),
    // As if the dialog had been closed: there is no place to write to.
    "share/save-bundle": () => ok(null),
    "share/save-drawing": () => ok(null),
    "share/save-report": () => ok(null),
    "share/save-plan": () => ok(null),
    "share/save-call-pack": () => ok(null),
    ...answers.calls,
  };
  return {
    asked,
    call: (channel, input) => {
      asked.push({ name: channel, input });
      const answer = given[channel]?.(input as never);
      return Promise.resolve((answer ?? noAnswer(channel)) as Answer<CallOutput<typeof channel>>);
    },
    on: (event, listener) => {
      const ofEvent = listeners.get(event) ?? new Set();
      listeners.set(event, ofEvent.add(listener as (payload: never) => void));
      return () => void ofEvent.delete(listener as (payload: never) => void);
    },
    openDropped: () => Promise.resolve(answers.dropped ?? noAnswer("estate/open-dropped")),
    announce: (event, payload) => listeners.get(event)?.forEach((listener) => listener(payload as never)),
  };
}

function noAnswer(name: string): Answer<never> {
  return err({ code: "internal", asked: `call ${name}`, detail: "the fake bridge has no answer to it" });
}
