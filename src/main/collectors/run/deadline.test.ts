import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Cancelled, Deadline, Overdue } from "./deadline.ts";

const never = new AbortController().signal;
const hang = () => new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Deadline", () => {
  it("ends a task that says nothing, also one that does not listen", async () => {
    const deadline = new Deadline(1000, never);
    const [ended] = await Promise.allSettled([deadline.guard(hang), vi.advanceTimersByTimeAsync(1000)]);
    expect(ended).toMatchObject({ status: "rejected", reason: expect.any(Overdue) as unknown });
    expect(deadline.signal.aborted).toBe(true);
  });

  it("starts the time anew with every sign of life", async () => {
    const deadline = new Deadline(1000, never);
    const ended = vi.fn<(error: unknown) => void>();
    deadline.guard(hang).catch(ended);
    await vi.advanceTimersByTimeAsync(900);
    deadline.touch();
    await vi.advanceTimersByTimeAsync(900);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(ended).toHaveBeenCalledOnce();
  });

  it("takes as many tasks of a run as there are, without a warning", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockReturnValue();
    const cancel = new AbortController();
    const tasks = Array.from({ length: 40 }, () => new Deadline(1000, cancel.signal).guard(hang));
    cancel.abort();
    await Promise.allSettled(tasks);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it("ends when the run is cancelled, and does not begin when it was", async () => {
    const cancel = new AbortController();
    const begun = new Deadline(1000, cancel.signal).guard(hang);
    cancel.abort();
    await expect(begun).rejects.toBeInstanceOf(Cancelled);
    const task = vi.fn<() => Promise<never>>(hang);
    await expect(new Deadline(1000, cancel.signal).guard(task)).rejects.toBeInstanceOf(Cancelled);
    expect(task).not.toHaveBeenCalled();
  });

  it("leaves no timer behind", async () => {
    await expect(new Deadline(1000, never).guard(async () => 7)).resolves.toBe(7);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("starts no time anew for a task that is over", async () => {
    const deadline = new Deadline(1000, never);
    await deadline.guard(async () => 7);
    deadline.touch();
    expect(vi.getTimerCount()).toBe(0);
  });
});
