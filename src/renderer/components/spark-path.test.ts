import { describe, expect, it } from "vitest";
import { sparkPath } from "./spark-path.ts";

const size = { width: 100, height: 40 };

describe("the line of a rate", () => {
  it("starts at zero and reaches the top at the highest value", () => {
    expect(sparkPath([0, 50, 100], size)).toBe("M0 40l0 0L50 20L100 0");
  });

  it("leaves a gap where nothing was measured", () => {
    expect(sparkPath([10, null, 10], size)).toBe("M0 0l0 0M100 0l0 0");
  });

  it("stays at the bottom while all values are zero", () => {
    expect(sparkPath([0, 0], size)).toBe("M0 40l0 0L100 40");
  });

  it("is empty without values", () => expect(sparkPath([], size)).toBe(""));
});
