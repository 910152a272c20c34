import { describe, expect, it } from "vitest";

import { recycleBin } from "./recycle-bin.ts";
import { collectFact, collectValue, testForest } from "./testing/collect.ts";
import { anEntry } from "./testing/entries.ts";
import { FakeForest } from "./testing/fake-forest.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const path = "CN=Recycle Bin Feature,CN=Optional Features,CN=Directory Service,CN=Windows NT,CN=Services";
const { configuration } = new FakeForest({ name: testForest });
const withFeature = (links: string[]) => ({
  host: "dc1",
  entries: [anEntry(`${path},${configuration}`, links.length === 0 ? {} : { "msDS-EnabledFeatureBL": links })],
});

describe("the Recycle Bin collector", () => {
  it("finds it on when the feature is linked to a scope", async () => {
    const server = withFeature([`CN=Partitions,${configuration}`]);
    expect(await collectValue(recycleBin, { server })).toEqual({ isEnabled: true });
  });

  it("finds it off without a link", async () => {
    expect(await collectValue(recycleBin, { server: withFeature([]) })).toEqual({ isEnabled: false });
  });

  it("finds it off in a forest that does not know the feature, and says so", async () => {
    expect(await collectFact(recycleBin)).toMatchObject({
      value: { isEnabled: false },
      from: { query: expect.stringContaining("no such object is shown") as string },
    });
  });

  itReportsTrouble(recycleBin);
});
