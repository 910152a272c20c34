import { describe, expect, it } from "vitest";
import { oneCleanForest, openedOf, partlyReadEstate } from "#renderer/testing/estates.ts";
import { testNow } from "#renderer/testing/render.tsx";
import { estateBanner } from "./estate-banner.ts";

const monthLater = new Date(testNow.getTime() + 31 * 86_400_000);

describe("the banner of an estate", () => {
  it("says of a sample that it is one, before all else", () => {
    const sample = openedOf(partlyReadEstate(), { source: { kind: "sample", name: "sample-estate.zip" } });
    expect(estateBanner(sample, monthLater)).toEqual({
      kind: "sample",
      text: "Sample estate. Nothing here is about your network.",
    });
  });

  it("counts the facts that are missing, and what they leave unknown", () => {
    const bundle = openedOf(partlyReadEstate());
    const { answered, failed, notAsked } = bundle.result.coverage;
    const unknown = bundle.result.findings.filter(({ verdict }) => verdict === "unknown").length;
    const { kind, text } = estateBanner(bundle, testNow) ?? {};
    expect(kind).toBe("partial");
    expect(text).toBe(
      `${failed + notAsked} of ${answered + failed + notAsked} facts could not be read. ${unknown} checks are Unknown.`,
    );
  });

  it("warns of facts older than thirty days", () => {
    const bundle = openedOf(oneCleanForest());
    expect(estateBanner(bundle, monthLater)?.kind).toBe("stale");
    expect(estateBanner(bundle, testNow)?.kind).toBe("read-only");
  });

  it("says nothing of an own assessment that is fresh and whole: it can be changed", () => {
    const own = openedOf(oneCleanForest(), { source: { kind: "assessment", name: "7f3c" } });
    expect(estateBanner(own, testNow)).toBeNull();
    expect(estateBanner(own, monthLater)?.kind).toBe("stale");
  });

  it("tells when the answers differ from the day the bundle was made", () => {
    const changed = openedOf(oneCleanForest(), {
      changedOptions: [{ option: "ad-fs", scope: "estate", before: "undecided", now: "supported" }],
    });
    expect(estateBanner(changed, testNow)?.text).toContain("1 answer differs from the day it was made.");
  });
});
