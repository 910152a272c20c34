import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { CompareTable, type CompareRow } from "./compare-table.tsx";

const rows: readonly CompareRow[] = [
  {
    id: "status",
    factor: "Product support",
    cells: [
      {
        kind: "standing",
        form: "heading",
        standing: { status: "supported-after", fixes: 2, missingFacts: 0, warnings: 0, inProgrammeScope: true },
      },
      { kind: "text", text: "Not judged" },
    ],
  },
  {
    id: "warnings",
    factor: "Warnings",
    cells: [
      { kind: "list", own: ["Lockout threshold"], shared: ["Recycle Bin is off"] },
      { kind: "list", own: [], shared: [] },
    ],
  },
];

const groups = [{ id: "judged", title: null, rows }];

describe("CompareTable", () => {
  it("heads a group of rows that has a title", () => {
    const more = { id: "more", title: "How each method fits", rows: rows.slice(0, 1) };
    renderPart(<CompareTable caption="Options" options={["PTA", "AD FS"]} groups={[...groups, more]} />);
    const head = screen.getByText("How each method fits");
    expect([head.tagName, head.getAttribute("scope"), head.getAttribute("colspan")]).toEqual(["TH", "rowgroup", "3"]);
    expect(screen.getAllByRole("row")).toHaveLength(5);
  });

  it("names both axes and what is compared", () => {
    renderPart(<CompareTable caption="Options side by side" options={["PTA", "AD FS"]} groups={groups} />);
    expect(screen.getByRole("table", { name: "Options side by side" })).toBeDefined();
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual(["Factor", "PTA", "AD FS"]);
    expect(screen.getAllByRole("rowheader").map((head) => head.textContent)).toEqual(["Product support", "Warnings"]);
  });

  it("shows a status as icon and word, and words as they are", () => {
    renderPart(<CompareTable caption="Options" options={["PTA", "AD FS"]} groups={groups} />);
    expect(screen.getByRole("cell", { name: "Supported after 2 fixes" })).toBeDefined();
    expect(screen.getByRole("cell", { name: "Not judged" })).toBeDefined();
  });

  it("counts all of a list, shows what is its own, and folds what every option has", () => {
    renderPart(<CompareTable caption="Options" options={["PTA", "AD FS"]} groups={groups} />);
    const cell = screen.getAllByRole("cell")[2];
    expect(cell?.textContent).toMatch(/^2Lockout threshold1 that every option has/u);
    expect(
      within(cell ?? document.body)
        .getByText("Recycle Bin is off")
        .closest("details")?.open,
    ).toBe(false);
  });

  it("says of an empty list that there is none", () => {
    renderPart(<CompareTable caption="Options" options={["PTA", "AD FS"]} groups={groups} />);
    expect(screen.getAllByRole("cell")[3]?.textContent).toBe("None");
  });
});
