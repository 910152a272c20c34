import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { claimSlot, detachSlot, isAbandoned, readSlots, releaseSlot } from "./slots.ts";
import type { SlotRecord } from "./slots.ts";

let root: string;
const claim = (scenario = "no-trust") => claimSlot(scenario, ({ id }) => `/state/${id}`, root);
const forget = () => undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lab-slots-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("claimSlot", () => {
  it("takes the first free number", () => {
    const [first, second] = [claim(), claim()];
    releaseSlot(first, forget, root);
    expect([first.slot, second.slot, claim().slot]).toEqual([1, 2, 1]);
  });

  it("records who made the lab and where its state is", () => {
    claim("external-trust");
    expect(readSlots(root)).toEqual([
      expect.objectContaining({ scenario: "external-trust", attached: true, stateDirectory: "/state/gclab1" }),
    ]);
  });

  it("leaves no draft behind", () => {
    claim();
    expect(readdirSync(root)).toEqual(["1.json"]);
  });
});

describe("releaseSlot", () => {
  it("removes a lab once, however often it is asked to", () => {
    const record = claim();
    const removed: string[] = [];
    releaseSlot(record, () => removed.push("first"), root);
    releaseSlot(record, () => removed.push("second"), root);
    expect(removed).toEqual(["first"]);
  });

  it("never removes the lab that took the number over", () => {
    const old = claim();
    releaseSlot(old, forget, root);
    const next = claim();
    releaseSlot(old, () => expect.unreachable(), root);
    expect(readSlots(root)).toEqual([next]);
  });

  it("leaves a removal under way to the process that does it", () => {
    const record = claim();
    releaseSlot(record, () => releaseSlot(record, () => expect.unreachable(), root), root);
    expect(readSlots(root)).toEqual([]);
  });

  it("takes over a removal whose process is gone", () => {
    const record = claim();
    writeFileSync(join(root, "1.removing"), JSON.stringify({ ...record.owner, startTicks: "0" }));
    releaseSlot(record, forget, root);
    expect(existsSync(join(root, "1.json"))).toBe(false);
    expect(existsSync(join(root, "1.removing"))).toBe(false);
  });
});

describe("isAbandoned", () => {
  const withOwner = (record: SlotRecord, change: Partial<SlotRecord["owner"]>): SlotRecord => ({
    ...record,
    owner: { ...record.owner, ...change },
  });

  it("spares the lab of a running process", () => {
    expect(isAbandoned(claim())).toBe(false);
  });

  it("sees through a process id that was given out again", () => {
    expect(isAbandoned(withOwner(claim(), { startTicks: "0" }))).toBe(true);
  });

  it("spares a lab that was left running on purpose", () => {
    detachSlot(claim(), root);
    const [record] = readSlots(root);
    expect(record?.attached).toBe(false);
    expect(record && isAbandoned(withOwner(record, { startTicks: "0" }))).toBe(false);
  });

  it("knows that no lab outlives a restart of the machine", () => {
    detachSlot(claim(), root);
    expect(readSlots(root).map((record) => isAbandoned(withOwner(record, { bootId: "earlier" })))).toEqual([true]);
  });
});
