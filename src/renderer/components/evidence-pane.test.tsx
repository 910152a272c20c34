import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { provenanceAt } from "#renderer/testing/provenance.ts";
import { renderPart, testNow } from "#renderer/testing/render.tsx";
import { EvidencePane, type EvidenceView } from "./evidence-pane.tsx";

const view: EvidenceView = {
  verdict: "fail",
  place: "corp.example.com to partner.example.net",
  title: "UPN suffix in use is not routed by the trust",
  sentence: "40 enabled users sign in with sales.example.net.",
  evidence: [{ label: "sales.example.net", value: "disabled-new" }],
  sources: [provenanceAt()],
  missing: [],
  rule: {
    id: "PTA-SUFFIX-02",
    why: "A disabled suffix blocks sign-in.",
    basis: "documented",
    sources: [{ title: "Routing name suffixes", location: "docs/routing.md", dated: "2023-11-08", read: "2026-05" }],
  },
  turn: { what: "Enable the suffix.", who: "AD team", effort: "about 10 minutes" },
};

describe("EvidencePane", () => {
  it("always has the same order: evidence, origin, rule, what would turn it", () => {
    renderPart(<EvidencePane view={view} now={testNow} />);
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "Evidence",
      "Where it comes from",
      "Rule PTA-SUFFIX-02",
      "What would turn it",
    ]);
    expect(screen.getByText("By: AD team. Takes about 10 minutes.")).toBeDefined();
  });

  it("names each document with its date, when it was read, and where it is", () => {
    renderPart(<EvidencePane view={view} now={testNow} />);
    const source = screen.getByRole("listitem");
    expect(source.textContent).toBe("Routing name suffixes, dated 8 Nov 2023, read May 2026docs/routing.md");
  });

  it("says which fact is missing, why, and how to get it", () => {
    const missing = [{ what: "Trusts of corp.example.com", cause: "Access was denied.", next: "Use another account." }];
    renderPart(
      <EvidencePane view={{ ...view, verdict: "unknown", evidence: [], sources: [], missing }} now={testNow} />,
    );
    const section = within(screen.getByRole("heading", { name: "What is missing" }).parentElement ?? document.body);
    expect(section.getAllByRole("definition").map((value) => value.textContent)).toEqual([
      "Trusts of corp.example.com",
      "Access was denied.",
      "Use another account.",
    ]);
    expect(screen.queryByRole("heading", { name: "Evidence" })).toBeNull();
  });

  it("tells how many rows it shows, with a way to all", async () => {
    const evidence = Array.from({ length: 31 }, (_, index) => ({ label: `user ${index}`, value: "value" }));
    renderPart(<EvidencePane view={{ ...view, evidence }} now={testNow} />);
    expect(screen.getByText("Showing 20 of 31")).toBeDefined();
    expect(screen.queryByText("user 30")).toBeNull();
    await userEvent.setup().click(screen.getByRole("button", { name: "Show all 31" }));
    expect(screen.getByText("user 30")).toBeDefined();
  });

  it("counts two lines of one thing once", () => {
    const evidence = Array.from({ length: 40 }, (_, index) => ({
      label: index % 2 === 0 ? `suffix ${index}` : "",
      value: `value ${index}`,
    }));
    renderPart(<EvidencePane view={{ ...view, evidence }} now={testNow} />);
    expect(screen.getByText("value 39")).toBeDefined();
    expect(screen.queryByText(/^Showing/u)).toBeNull();
  });

  it("steps to the next finding and closes by keyboard; at the end there is no next", async () => {
    const did: string[] = [];
    const steps = { previous: () => did.push("previous"), next: null };
    renderPart(<EvidencePane view={view} now={testNow} steps={steps} onClose={() => did.push("close")} />);
    const user = userEvent.setup();
    screen.getByRole("button", { name: "Previous finding" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Next finding" }).getAttribute("aria-disabled")).toBe("true");
    screen.getByRole("button", { name: "Close the pane" }).focus();
    await user.keyboard("{Enter}");
    expect(did).toEqual(["previous", "close"]);
  });
});
