import { expect, it } from "vitest";

import { servedSuffix, withServedSuffix } from "#domain/testing/served-suffix.ts";

import { fewestFixes, whatIf } from "./what-if.ts";

const { agents, users, suffix } = servedSuffix;
const context = withServedSuffix("disabled-new");
const details = { appVersion: "1.0.0", isSample: false };
const key = `enable-suffix-routing/${agents}/${users}/${suffix}`;

it("names the fewest fixes, in words and figures, and what they make of the option", () => {
  expect(fewestFixes(context)).toMatchObject([
    {
      option: "pass-through-authentication",
      fixes: [{ key, fix: "enable-suffix-routing", owner: "directory", hours: 0.5, risk: "low", isReversible: true }],
      statusAfter: "supported",
    },
  ]);
});

it("shows every option as it would be, and tells what nothing asks for", () => {
  const now = whatIf(context, { fixes: [], suppositions: [] }, details);
  const then = whatIf(context, { fixes: [key, "no-such-fix/anywhere"], suppositions: [] }, details);
  const status = ({ options }: typeof now) =>
    options.find(({ id, scope }) => id === "pass-through-authentication" && scope === "estate")?.status;
  expect([status(now), status(then)]).toEqual(["supported-after", "supported"]);
  expect([then.assumed, then.unneeded]).toEqual([[key], ["no-such-fix/anywhere"]]);
  expect(then.options.map(({ id, scope }) => [id, scope])).toEqual(now.options.map(({ id, scope }) => [id, scope]));
});
