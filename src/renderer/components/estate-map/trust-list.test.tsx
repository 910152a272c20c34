import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { itemId } from "./map-item.ts";
import { aMapLink } from "./testing/map-builders.ts";
import { TrustList } from "./trust-list.tsx";

describe("TrustList", () => {
  it("lists every trust with its verdict, and leads to it", async () => {
    const chosen: string[] = [];
    const links = [aMapLink("a.test", "b.test", { verdict: "fail" }), aMapLink("a.test", "c.test", { verdict: null })];
    renderPart(<TrustList links={links} onChoose={(item) => chosen.push(itemId(item))} />);
    expect(screen.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
      "TrustSuffixes",
      "a.testb.testFail: 2 of 2",
      "a.testc.test2 of 2",
    ]);
    await userEvent.setup().click(screen.getByRole("button", { name: "a.test and c.test" }));
    expect(chosen).toEqual(["trust a.test|c.test"]);
  });

  it("says so when there is no trust", () => {
    renderPart(<TrustList links={[]} onChoose={() => undefined} />);
    expect(screen.getByText("No trust was found between forests.")).toBeDefined();
  });
});
