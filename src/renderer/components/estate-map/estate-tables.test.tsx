import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { estateMapOf, type EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderPart } from "#renderer/testing/render.tsx";
import { EstateTables } from "./estate-tables.tsx";
import { domainSummary } from "./forest-words.ts";
import { layOutEstate } from "./layout/lay-out-estate.ts";
import { estimateText } from "./layout/text-size.ts";
import { itemId, type MapItem } from "./map-item.ts";
import { aMapDomain, aMapForest, aMapLink, aMapName, aMapTrust } from "./testing/map-builders.ts";
import { suffixWords, trustDirection, trustKind } from "./trust-words.ts";

const a = "a.example.com";
const b = "b.example.net";
const external = aMapTrust(b, "d.test", { kind: "external", isTransitive: false, sides: "one-read", seenFrom: [b] });
const partly: EstateMap = {
  forests: [
    aMapForest(a, {
      domains: [
        aMapDomain(a),
        aMapDomain(`works.${a}`, { parent: a, isRead: false, users: null, domainControllers: null }),
      ],
      isUsersWhole: false,
    }),
    aMapForest(b),
    aMapName("d.test", { kind: "domain" }),
  ],
  links: [aMapLink(a, b), aMapLink(b, "d.test", { trusts: [external], routing: [], verdict: "fail" })],
};

function show(map: EstateMap, selected: MapItem | null = null): { readonly did: string[] } {
  const did: string[] = [];
  renderPart(
    <EstateTables
      map={map}
      selected={selected}
      onChoose={(item) => did.push(itemId(item))}
      onClose={() => did.push("close")}
      scrollTop={0}
      onScroll={() => undefined}
    />,
  );
  return { did };
}

const rowsOf = (caption: RegExp): readonly string[] =>
  within(screen.getByRole("table", { name: caption }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(" | "));

describe("EstateTables", () => {
  it("says of forests what is known and what is not", () => {
    show(partly);
    expect(rowsOf(/^Forests and partners, 3 rows$/u)).toEqual([
      `Forest ${a} | Read | 2016 | 200 read | 1 | 2 | 1`,
      `Forest ${b} | Read | 2016 | 200 | 1 | 1 | 2`,
      "Domain d.test | Known only from a trust | – | – | – | – | 1",
    ]);
  });

  it("says of domains where they stand and why they were not read", () => {
    show(partly);
    expect(rowsOf(/^Domains, 3 rows$/u)).toEqual([
      `${a} | ${a} | Root | 2 | 200 | Read`,
      `works.${a} | ${a} | Below ${a} | Not collected | Not collected | Not read`,
      `${b} | ${b} | Root | 2 | 200 | Read`,
    ]);
  });

  it("lists the trusts worst first", () => {
    show(partly);
    expect(rowsOf(/^Trusts, 2 rows, worst first$/u)).toEqual([
      `${b} and d.test | Fail | External trust, not transitive | two-way | routes no suffixes | Domain-wide | No, only ${b}`,
      `${a} and ${b} | Pass | Forest trust | two-way | 2 of 2 suffixes routed | Forest-wide | Yes, and they agree`,
    ]);
  });

  it.each([
    { name: "a partly read estate", map: partly },
    { name: "two forests", map: estateMapOf(openedOf(twoForestsWithFixes()).result) },
  ])("has all that the drawing of $name shows", ({ map }) => {
    show(map);
    const drawn = layOutEstate(map, estimateText).boxes.map(({ item }) => itemId(item));
    const listed = [...document.querySelectorAll<HTMLElement>("[data-row-id]")].map(
      ({ dataset }) => dataset["rowId"] ?? "",
    );
    expect(listed.toSorted()).toEqual(drawn.toSorted());
    const rows = new Map(screen.getAllByRole("row").map((row) => [row.querySelector("button")?.dataset["rowId"], row]));
    for (const link of map.links) {
      const text = rows.get(`trust ${link.id}`)?.textContent ?? "";
      for (const words of [trustKind(link), trustDirection(link.trusts[0]), suffixWords(link)])
        expect(text).toContain(words);
    }
    for (const domain of map.forests.flatMap(({ domains }) => domains)) {
      const text = rows.get(`domain ${domain.name}`)?.textContent ?? "";
      for (const count of domainSummary(domain).match(/\d+/gu) ?? []) expect(text).toContain(count);
    }
  });

  it("chooses a row by its button, says which is chosen, and closes with Escape", async () => {
    const { did } = show(partly, { kind: "forest", name: a });
    const user = userEvent.setup();
    expect(screen.getByRole("button", { name: `Forest ${a}` }).getAttribute("aria-pressed")).toBe("true");
    screen.getByRole("button", { name: `${a} and ${b}` }).focus();
    await user.keyboard("{Enter}{Escape}");
    expect(did).toEqual([`trust ${a}|${b}`, "close"]);
  });
});
