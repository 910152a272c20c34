import { useMemo, useState } from "react";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { VirtualTable, type TableSort, type VirtualColumn } from "./virtual-table.tsx";

interface Item {
  readonly name: string;
  readonly users: number;
}

const columns: readonly VirtualColumn<Item>[] = [
  { id: "name", title: "Name", width: "1fr", align: "start", isSortable: false, cell: ({ name }) => name },
  { id: "users", title: "Users", width: "80px", align: "end", isSortable: true, cell: ({ users }) => String(users) },
];
const nameOf = ({ name }: Item): string => name;

function Table({ count, total = count }: { readonly count: number; readonly total?: number }) {
  const [sort, setSort] = useState<TableSort | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const rows = useMemo(() => {
    const items = Array.from({ length: count }, (_, index): Item => ({ name: `n${index}`, users: index }));
    return sort?.direction === "descending" ? items.toReversed() : items;
  }, [count, sort]);
  return (
    <VirtualTable
      label="Suffixes"
      columns={columns}
      rows={rows}
      idOf={nameOf}
      total={total}
      sort={sort}
      onSort={setSort}
      selectedId={selected}
      onSelect={setSelected}
      scrollTop={0}
      onScrolled={() => undefined}
    />
  );
}

const focused = (): string | null | undefined => document.activeElement?.getAttribute("data-row-id");

describe("VirtualTable", () => {
  it("draws what is in view of 100,000 rows and announces how many there are", () => {
    renderPart(<Table count={100_000} />);
    expect(screen.getByRole("grid", { name: "Suffixes" }).getAttribute("aria-rowcount")).toBe("100001");
    expect(screen.getAllByRole("row").length).toBeLessThan(100);
  });

  it("says how many of all are shown", () => {
    renderPart(<Table count={3} total={40} />);
    expect(screen.getByText("3 of 40 shown")).toBeDefined();
  });

  it("reaches the last row and back by keyboard, and selects with Enter", async () => {
    renderPart(<Table count={5000} />);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Users");
    await user.tab();
    await user.keyboard("{End}{ArrowUp}{Enter}");
    expect(focused()).toBe("n4998");
    expect(screen.getByRole("row", { selected: true }).getAttribute("data-row-id")).toBe("n4998");
    await user.keyboard("{Home}");
    expect(focused()).toBe("n0");
  });

  it("sorts by a head with the keyboard, says which way, and turns it round", async () => {
    renderPart(<Table count={30} />);
    const user = userEvent.setup();
    const head = screen.getByRole("columnheader", { name: "Users" });
    expect(head.getAttribute("aria-sort")).toBe("none");
    within(head).getByRole("button").focus();
    await user.keyboard("{Enter}");
    expect(head.getAttribute("aria-sort")).toBe("ascending");
    await user.keyboard("{Enter}");
    expect(head.getAttribute("aria-sort")).toBe("descending");
    expect(screen.getAllByRole("row")[1]?.textContent).toBe("n2929");
  });

  it("keeps the selected row drawn when the focus is far away from it", async () => {
    renderPart(<Table count={5000} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("gridcell", { name: "n3" }));
    await user.keyboard("{End}");
    expect(focused()).toBe("n4999");
    expect(screen.getByRole("row", { selected: true }).getAttribute("aria-rowindex")).toBe("5");
  });
});
