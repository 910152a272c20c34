import { expect, test } from "vitest";
import { callNames } from "#domain/contract/channel-names.ts";
import { calls, events } from "#domain/contract/channels.ts";
import { ok } from "#domain/kernel/result.ts";
import { answerCall, type CallHandlers } from "./answer-call.ts";

const name = "estate/current";

function handlersThat(current: CallHandlers["estate/current"]): CallHandlers {
  const unused = (): never => {
    throw new Error("not part of this test");
  };
  const others = Object.fromEntries(callNames.map((call) => [call, unused])) as unknown as CallHandlers;
  return { ...others, "estate/current": current };
}

test("a trusted call with fitting input reaches its handler", async () => {
  const answer = await answerCall(
    { name, input: null, isTrusted: true },
    handlersThat(() => Promise.resolve(ok(null))),
  );
  expect(answer).toEqual({ ok: true, value: null });
});

test("a stranger is refused before the input is looked at and the handler is not asked", async () => {
  let isAsked = false;
  const handlers = handlersThat(() => {
    isAsked = true;
    return Promise.resolve(ok(null));
  });
  const answer = await answerCall({ name, input: { any: "thing" }, isTrusted: false }, handlers);
  expect(answer).toEqual({ ok: false, error: { code: "sender-refused", asked: "call estate/current", detail: null } });
  expect(isAsked).toBe(false);
});

test("input that does not fit is invalid-input and names the trouble", async () => {
  const answer = await answerCall(
    { name, input: "/etc/passwd", isTrusted: true },
    handlersThat(() => Promise.resolve(ok(null))),
  );
  expect(answer).toMatchObject({ ok: false, error: { code: "invalid-input", detail: /expected null/u } });
});

test("a handler that throws becomes a coded error", async () => {
  const answer = await answerCall(
    { name, input: null, isTrusted: true },
    handlersThat(() => Promise.reject(new Error("disk on fire"))),
  );
  expect(answer).toEqual({
    ok: false,
    error: { code: "internal", asked: "call estate/current", detail: "disk on fire" },
  });
});

test("no call takes anything from the window that could name a file", () => {
  for (const call of callNames) {
    expect(calls[call].input.safeParse("/etc/passwd").success).toBe(false);
    expect(calls[call].input.safeParse({ path: "/etc/passwd" }).success).toBe(false);
  }
});

test("an announcement that does not fit its contract is recognised", () => {
  expect(
    events["estate/open-failed"].safeParse({ code: "file-not-found", asked: "open x", detail: null }).success,
  ).toBe(true);
  expect(events["estate/open-failed"].safeParse({ code: "odd", asked: "open x", detail: null }).success).toBe(false);
});
