import { describe, expect, it } from "vitest";

import { dcPlace, labInstance, maxLabs } from "./instance.ts";

describe("labInstance", () => {
  it("gives every number a network and names of its own", () => {
    const labs = Array.from({ length: maxLabs }, (_, index) => labInstance(index + 1));
    for (const key of ["id", "bridge", "bridgeAddress", "subnet", "directory"] as const) {
      expect(new Set(labs.map((lab) => lab[key])).size).toBe(maxLabs);
    }
  });

  it.each([0, maxLabs + 1, 1.5])("refuses number %s", (slot) => {
    expect(() => labInstance(slot)).toThrow(RangeError);
  });
});

describe("dcPlace", () => {
  const last = labInstance(maxLabs);

  it("keeps interface names within the 15 characters that the kernel allows", () => {
    expect(dcPlace(last, "c").vethName.length).toBeLessThanOrEqual(15);
    expect(last.bridge.length).toBeLessThanOrEqual(15);
  });

  it("puts each forest at its own address in the lab's network", () => {
    const addresses = (["a", "b", "c"] as const).map((key) => dcPlace(labInstance(7), key).address);
    expect(addresses).toEqual(["10.203.7.11", "10.203.7.12", "10.203.7.13"]);
  });

  it("keeps socket paths short enough", () => {
    const longest = `${dcPlace(last, "a").directory}/run/ncalrpc/np/lsarpc`;
    expect(longest.length).toBeLessThan(107);
  });
});
