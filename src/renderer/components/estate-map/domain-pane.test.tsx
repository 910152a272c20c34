import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { MapDomain } from "#domain/result/estate-map/map-forest.ts";
import { renderPart } from "#renderer/testing/render.tsx";
import { DomainPane } from "./domain-pane.tsx";
import { itemId } from "./map-item.ts";
import { aMapDomain } from "./testing/map-builders.ts";

const name = "works.example.com";
const failure = {
  forest: "example.com",
  domain: name,
  fact: "domainHead",
  server: null,
  code: "timeout",
  cause: "No answer came in time.",
  next: "Ask the network admin.",
  asked: "connect",
  detail: null,
};

function show(domain: MapDomain): { readonly did: string[] } {
  const did: string[] = [];
  renderPart(
    <DomainPane
      domain={domain}
      forest="example.com"
      onChoose={(item) => did.push(itemId(item))}
      onClose={() => did.push("close")}
    />,
  );
  return { did };
}

describe("DomainPane", () => {
  it("names every domain controller", () => {
    show(aMapDomain(name));
    expect(screen.getByRole("heading", { name: "2 domain controllers" })).toBeDefined();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      `dc1.${name}`,
      `dc2.${name}`,
    ]);
  });

  it("tells what was not collected from what was looked for and not found", () => {
    show(aMapDomain(name, { domainControllers: [], users: null, netbiosName: null }));
    expect(screen.getByText("None found.")).toBeDefined();
    expect(screen.getAllByText("Not collected")).toHaveLength(2);
  });

  it("says what could not be read, why, and what to do", () => {
    show(aMapDomain(name, { isRead: false, failures: [failure] }));
    expect(screen.getByText("No server answered")).toBeDefined();
    expect(screen.getByText("Domain object")).toBeDefined();
    expect(screen.getByText("Ask the network admin.")).toBeDefined();
  });

  it("leads to its forest and closes", async () => {
    const { did } = show(aMapDomain(name));
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "example.com" }));
    await user.click(screen.getByRole("button", { name: "Close the pane" }));
    expect(did).toEqual(["forest example.com", "close"]);
  });
});
