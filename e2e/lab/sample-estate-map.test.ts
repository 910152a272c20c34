import { describe, expect, it } from "vitest";
import { estateMapOf } from "#domain/result/estate-map/estate-map.ts";
import { openSample } from "#main/bundle/sample.ts";

const opened = await openSample();
if (!opened.ok) throw new Error(`the sample estate does not open: ${opened.error.code}`);
const { forests, links } = estateMapOf(opened.value.shown.result);

describe("the map of the recorded sample estate", () => {
  it("has both forests, read, with their domains", () => {
    expect(forests.map(({ name, reach, isUsersWhole }) => [name, reach, isUsersWhole])).toEqual([
      ["contoso.example.com", "read", true],
      ["fabrikam.example.net", "read", true],
    ]);
    expect(forests.flatMap(({ domains }) => domains.map(({ name, isRead }) => [name, isRead]))).toEqual([
      ["contoso.example.com", true],
      ["fabrikam.example.net", true],
    ]);
  });

  it("makes one link of the two recorded trust objects", () => {
    expect(links.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["contoso.example.com|fabrikam.example.net", "fail"],
    ]);
    expect(links[0]?.trusts).toMatchObject([{ kind: "forest", isTransitive: true, sides: "agree" }]);
    expect(links[0]?.trusts[0].halves).toHaveLength(2);
  });

  it("tells which suffixes each side routes, and which it does not hold", () => {
    const rows = links[0]?.routing.map(({ trusting, status, routed, total, held, notHeld }) => ({
      trusting,
      status,
      counts: [routed, total],
      notEnabled: held.filter(({ state }) => state !== "enabled").map(({ name, state }) => [name, state]),
      notHeld: notHeld.map(({ name }) => name),
    }));
    expect(rows).toEqual([
      {
        trusting: "contoso.example.com",
        status: "known",
        counts: [2, 4],
        notEnabled: [["merged.example.net", "disabled-new"]],
        notHeld: ["fabrikam.local"],
      },
      { trusting: "fabrikam.example.net", status: "known", counts: [3, 3], notEnabled: [], notHeld: [] },
    ]);
  });
});
