import { describe, expect, it } from "vitest";
import { assignLanes, type Crossing } from "./assign-lanes.ts";

const crossing = (line: string, group: string, from: number, to: number): Crossing => ({
  line,
  gap: 0,
  group,
  from,
  to,
});

describe("assignLanes", () => {
  it("gives lines of one group one lane", () => {
    const lanes = assignLanes([crossing("a", "hub", 50, 0), crossing("b", "hub", 50, 100)], 1);
    expect([lanes.counts, lanes.laneOf("a", 0), lanes.laneOf("b", 0)]).toEqual([[1], 0, 0]);
  });

  it("keeps uprights of different groups that would lie on each other in lanes of their own", () => {
    const lanes = assignLanes([crossing("a", "one", 0, 100), crossing("b", "two", 50, 150)], 1);
    expect(lanes.counts).toEqual([2]);
    expect(lanes.laneOf("a", 0)).not.toBe(lanes.laneOf("b", 0));
  });

  it("uses a lane again below where it is taken", () => {
    const lanes = assignLanes([crossing("a", "one", 0, 40), crossing("b", "two", 60, 90)], 1);
    expect(lanes.counts).toEqual([1]);
  });

  it("needs no lane for lines that run straight", () => {
    expect(assignLanes([crossing("a", "one", 10, 10)], 1).counts).toEqual([0]);
  });
});
