import { describe, expect, it } from "vitest";

import { fineGrainedPolicies } from "./fine-grained-policies.ts";
import { collectValue } from "./testing/collect.ts";
import { anEntry } from "./testing/entries.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const container = "CN=Password Settings Container,CN=System,DC=corp,DC=example,DC=com";

describe("the fine-grained policies collector", () => {
  it("counts the policies it is shown", async () => {
    const entries = [
      anEntry(container, { cn: "Password Settings Container" }),
      anEntry(`CN=admins,${container}`, { objectClass: "msDS-PasswordSettings", cn: "admins" }),
    ];
    expect(await collectValue(fineGrainedPolicies, { server: { host: "dc1", entries } })).toEqual({
      isContainerVisible: true,
      visiblePolicies: 1,
    });
  });

  it("tells an empty container from one that it is not shown", async () => {
    const entries = [anEntry(container, {})];
    const empty = await collectValue(fineGrainedPolicies, { server: { host: "dc1", entries } });
    expect(empty).toEqual({ isContainerVisible: true, visiblePolicies: 0 });
    expect(await collectValue(fineGrainedPolicies)).toEqual({ isContainerVisible: false, visiblePolicies: 0 });
  });

  itReportsTrouble(fineGrainedPolicies);
});
