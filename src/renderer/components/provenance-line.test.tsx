import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { testInstant } from "#domain/testing/facts.ts";
import { provenanceAt } from "#renderer/testing/provenance.ts";
import { renderPart, testNow } from "#renderer/testing/render.tsx";
import { ProvenanceLine } from "./provenance-line.tsx";

describe("ProvenanceLine", () => {
  it("names server, port, protection, query, identity and where it was asked from", () => {
    renderPart(<ProvenanceLine from={provenanceAt()} now={testNow} />);
    const values = screen.getAllByRole("definition").map((value) => value.textContent);
    expect(values[0]).toBe("dc1.corp.example.com, port 389, signed and sealed");
    expect(values).toContain("base search of (RootDSE)");
    expect(values).toContain("CORP\\reader");
    expect(values).toContain("host1");
  });

  it("tells the time with its age, and the exact time to machines", () => {
    const { container } = renderPart(<ProvenanceLine from={provenanceAt()} now={testNow} />);
    const time = container.querySelector("time");
    expect(time?.textContent).toMatch(/^25 Nov 2026, \d{2}:\d{2}:\d{2} \(20 min ago\)$/u);
    expect(time?.dateTime).toBe(testInstant);
  });

  it("leaves out the port of what was read on this computer", () => {
    const from = provenanceAt({ server: "host1", port: null, protection: "local" });
    renderPart(<ProvenanceLine from={from} now={testNow} />);
    expect(screen.getByText("host1, read locally")).toBeDefined();
  });
});
