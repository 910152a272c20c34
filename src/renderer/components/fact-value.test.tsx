import { describe, expect, it } from "vitest";
import { collected, failed, skipped } from "#domain/testing/envelopes.ts";
import { formatCount } from "#renderer/format/numbers.ts";
import { renderPart } from "#renderer/testing/render.tsx";
import { FactValue, type FactValueProps } from "./fact-value.tsx";

const none = (list: readonly string[]): string => (list.length === 0 ? "None" : list.join(", "));
const wordsOf = <Value,>(props: FactValueProps<Value>): string | null =>
  renderPart(<FactValue {...props} />).container.textContent;

describe("FactValue", () => {
  it("shows a value in the words it is given, also a zero and an empty list", () => {
    expect(wordsOf({ fact: collected(1214), format: formatCount })).toBe("1,214");
    expect(wordsOf({ fact: collected(0), format: formatCount })).toBe("0");
    expect(wordsOf({ fact: collected<readonly string[]>([]), format: none })).toBe("None");
  });

  it("says why a value is not there, and never shows a number in its place", () => {
    const words = wordsOf({ fact: failed("account-disabled"), format: formatCount });
    expect(words).toBe("Not collected: The account is disabled.");
  });

  it("says why a value was not asked for", () => {
    const words = wordsOf({ fact: skipped("skipped-by-hand"), format: formatCount });
    expect(words).toBe("Skipped: It was skipped by hand during the run.");
  });

  it.each([
    ["the network team", "2026-11-25T09:00:00Z", /^6,000 \(Stated by the network team, 25 Nov 2026, [\d:]+\)$/u],
    ["the network team", null, /^6,000 \(Stated by the network team\)$/u],
    [null, "2026-11-25T09:00:00Z", /^6,000 \(Stated on 25 Nov 2026, [\d:]+\)$/u],
    [null, null, /^6,000 \(Stated, not read\)$/u],
  ])("marks what %s stated at %s as stated", (by, at, words) => {
    expect(wordsOf({ fact: { status: "stated", value: 6000, by, at }, format: formatCount })).toMatch(words);
  });
});
