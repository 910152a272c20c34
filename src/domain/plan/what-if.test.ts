import { expect, it } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import { aForest, anEstate, aTrust, domainInfo, testInstant, topLevelName } from "#domain/testing/facts.ts";

import { fewestFixes, whatIf } from "./what-if.ts";

const [a, b] = ["contoso.example.com", "fabrikam.example.net"] as const;
const suffix = "merged.example.net";
const context = {
  estate: anEstate({
    forests: [
      aForest({
        name: a,
        trusts: [
          aTrust({ partner: b, namespaces: [topLevelName(b), topLevelName(suffix, "disabled-new"), domainInfo(b)] }),
        ],
      }),
      aForest({
        name: b,
        upnSuffixes: [suffix],
        users: { [suffix]: { enabled: 23, total: 23 } },
        trusts: [aTrust({ partner: a })],
      }),
    ],
  }),
  profile: { ...emptyProfile, agentForests: [a] },
  now: testInstant,
};
const details = { appVersion: "1.0.0", isSample: false };
const key = `enable-suffix-routing/${a}/${b}/${suffix}`;

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
