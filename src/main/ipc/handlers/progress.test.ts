import { beforeAll, describe, expect, test } from "vitest";

import { ok } from "#domain/kernel/result.ts";
import { aForest, anEstate } from "#domain/testing/facts.ts";
import { openSample } from "#main/bundle/sample.ts";
import type { OpenBundle } from "#main/bundle/open.ts";

import { progressHandlers, type ProgressPorts } from "./progress.ts";

let sample: OpenBundle;
beforeAll(async () => {
  const opened = await openSample();
  if (!opened.ok) throw new Error(opened.error.code);
  sample = opened.value;
});

function compare(changes: Partial<ProgressPorts> = {}) {
  return progressHandlers({
    shown: { service: { load: () => Promise.reject(new Error("not asked")) }, lastOpened: () => sample },
    factsBefore: () => Promise.resolve(null),
    openBundle: () => Promise.resolve(ok(sample)),
    chooseFile: () => Promise.resolve("earlier.zip"),
    ...changes,
  })["progress/compare"];
}

const estate = { kind: "sample", name: "sample-estate.zip" } as const;

describe("the comparison with an earlier run", () => {
  test("is made with a file, by the same rules for both", async () => {
    const answer = await compare()({ estate, with: "file" });
    expect(answer).toMatchObject({ ok: true, value: { file: sample.shown.source.name } });
    const kinds = answer.ok ? answer.value?.comparison.findings.map(({ kind }) => kind) : [];
    expect(new Set(kinds)).toEqual(new Set(["still-there"]));
  });

  test("is nothing when the dialog was closed, or no run is kept before", async () => {
    expect(await compare({ chooseFile: () => Promise.resolve(null) })({ estate, with: "file" })).toEqual(ok(null));
    expect(await compare()({ estate, with: "run-before" })).toEqual(ok(null));
  });

  test("refuses another estate", async () => {
    const other = { ...sample, facts: anEstate({ forests: [aForest({ name: "other.example.org" })] }) };
    const answer = await compare({ openBundle: () => Promise.resolve(ok(other)) })({ estate, with: "file" });
    expect(answer).toMatchObject({ ok: false, error: { code: "bundles-unrelated" } });
  });
});
