import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { estateMapOf } from "#domain/result/estate-map/estate-map.ts";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderPart, testNow } from "#renderer/testing/render.tsx";
import { aMapLink, aMapTrust, aRouting } from "./testing/map-builders.ts";
import { TrustPane } from "./trust-pane.tsx";

const [found] = estateMapOf(openedOf(twoForestsWithFixes()).result).links;
if (found === undefined) throw new Error("a link expected");

function show(link: MapLink): { readonly shown: FindingRow[] } {
  const shown: FindingRow[] = [];
  renderPart(
    <TrustPane link={link} now={testNow} onShowFinding={(finding) => shown.push(finding)} onClose={() => undefined} />,
  );
  return { shown };
}

const section = (name: string) => within(screen.getByRole("heading", { name }).parentElement ?? document.body);

describe("TrustPane", () => {
  it("says what the trust is and whether both sides were read", () => {
    show(found);
    const said = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(said.slice(0, 5)).toEqual([
      "Forest trust, transitive",
      "Two-way",
      "Forest-wide",
      "As forest trusts have it",
      "Yes, and they agree",
    ]);
    expect(screen.getByText("2 suffixes are not routed")).toBeDefined();
  });

  it("lists the suffixes of each way with users and state, trouble first", () => {
    show(found);
    const rows = section("Suffix routing to partner.example.net").getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "SuffixUsersState",
      "sales.example.net40Disabled (new)",
      "partner.example.net100Enabled",
    ]);
    expect(screen.getByRole("table", { name: "Suffix routing to corp.example.com, 2 suffixes" })).toBeDefined();
  });

  it("names what the trust does not hold, with its users", () => {
    const notHeld = [{ name: "local.invalid", state: "not-listed", users: { enabled: 38, total: 40 } }] as const;
    show(
      aMapLink("a.test", "b.test", { routing: [aRouting("a.test", "b.test", { notHeld: [...notHeld], total: 2 })] }),
    );
    expect(screen.getByText("Not held by the trust: local.invalid (38 users).")).toBeDefined();
  });

  it("says why routing is not known", () => {
    const routing = [aRouting("a.test", "b.test", { status: "absent", held: [], routed: 0, total: 0 })];
    show(aMapLink("a.test", "b.test", { routing, verdict: null }));
    expect(screen.getByText("Not known: the trust carries no forest trust information.")).toBeDefined();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("lists further trusts between domains of the two forests", () => {
    const ends = [
      { forest: "a.test", domain: "emea.a.test" },
      { forest: "b.test", domain: "works.b.test" },
    ] as const;
    const external = aMapTrust("a.test", "b.test", { kind: "external", ends, halves: [] });
    show(aMapLink("a.test", "b.test", { trusts: [aMapTrust("a.test", "b.test"), external] }));
    expect(section("Further trusts between them").getByRole("listitem").textContent).toBe(
      "External trust between emea.a.test and works.b.test, disabled",
    );
  });

  it("leads to the worst finding, and to each of the others", async () => {
    const { shown } = show(found);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Show the worst finding" }));
    await user.click(
      section("Findings about this trust").getAllByRole("button", { name: /^Fail: /u })[1] ?? document.body,
    );
    expect(shown).toEqual(found.findings.filter(({ verdict }) => verdict === "fail").slice(0, 2));
  });

  it("shows where its facts come from, each source once", () => {
    show(found);
    expect(screen.getAllByRole("heading", { name: /^Where it comes from/u })).toHaveLength(2);
    expect(screen.getByText(/^dc1\.corp\.example\.com, port 389/u)).toBeDefined();
  });

  it("says so when no check has looked at the pair", () => {
    show(
      aMapLink("a.test", "unix.test", { trusts: [aMapTrust("a.test", "unix.test", { kind: "realm" })], verdict: null }),
    );
    expect(screen.getByText("No check has looked at this pair.")).toBeDefined();
    expect(screen.queryByRole("button", { name: /finding/u })).toBeNull();
  });
});
