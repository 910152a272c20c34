import { describe, expect, it } from "vitest";

import { deviceRegistration } from "./device-registration.ts";
import { collectValue, testForest } from "./testing/collect.ts";
import { anEntry } from "./testing/entries.ts";
import { FakeForest } from "./testing/fake-forest.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const path = "CN=62a0ff2e-97b9-4513-943f-0d221bd30080,CN=Device Registration Configuration,CN=Services";
const { configuration } = new FakeForest({ name: testForest });
const withKeywords = (...keywords: string[]) => ({
  host: "dc1",
  entries: [anEntry(`${path},${configuration}`, { keywords })],
});

describe("the device registration collector", () => {
  it("reads the tenant from the keywords", async () => {
    const server = withKeywords("azureADName:example.com", "azureADId:11111111-2222-3333-4444-555555555555");
    expect(await collectValue(deviceRegistration, { server })).toEqual({
      tenantDomain: "example.com",
      tenantId: "11111111-2222-3333-4444-555555555555",
    });
  });

  it("keeps a point without keywords apart from no point", async () => {
    expect(await collectValue(deviceRegistration, { server: withKeywords("enterpriseDrsName:x") })).toEqual({
      tenantDomain: null,
      tenantId: null,
    });
    expect(await collectValue(deviceRegistration)).toBeNull();
  });

  itReportsTrouble(deviceRegistration);
});
