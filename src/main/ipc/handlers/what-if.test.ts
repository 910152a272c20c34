import { expect, it } from "vitest";

import { err, ok } from "#domain/kernel/result.ts";
import { openSample } from "#main/bundle/sample.ts";
import { whatIfHandlers } from "./what-if.ts";

const opened = await openSample();
if (!opened.ok) throw new Error(opened.error.code);
const sample = opened.value;
const estate = { kind: "sample", name: "sample-estate.zip" } as const;
const handlers = whatIfHandlers({
  service: {
    load: (id) => Promise.resolve(err({ code: "assessment-not-found" as const, asked: id, detail: null })),
  },
  lastOpened: () => sample,
});
const fix = "enable-suffix-routing/contoso.example.com/fabrikam.example.net/merged.example.net";

it("judges the estate on screen as if a fix were done, and leaves it as it is", async () => {
  const before = structuredClone(sample.shown.result);
  const answer = await handlers["options/what-if"]({ estate, fixes: [fix], suppositions: [] });
  const row = (answer.ok ? answer.value.options : []).find(
    ({ id, scope }) => id === "pass-through-authentication" && scope === "estate",
  );
  expect(row?.status).toBe("supported");
  expect(sample.shown.result).toEqual(before);
});

it("names the fewest fixes of the estate on screen", async () => {
  expect(await handlers["options/fewest-fixes"]({ estate })).toMatchObject(ok([{ fixes: [{ key: fix }] }]));
});

it("refuses another estate than the one on screen, and one that is not there", async () => {
  const other = { kind: "file", name: "other.gcb" } as const;
  expect(await handlers["options/what-if"]({ estate: other, fixes: [], suppositions: [] })).toMatchObject({
    error: { code: "invalid-input" },
  });
  const gone = { kind: "assessment", name: "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d" } as const;
  expect(await handlers["options/fewest-fixes"]({ estate: gone })).toMatchObject({
    error: { code: "assessment-not-found" },
  });
});
