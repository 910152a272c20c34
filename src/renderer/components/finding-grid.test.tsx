import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { FindingGrid } from "./finding-grid.tsx";
import type { FindingLine } from "./finding-line-row.tsx";

const line = (key: string, verdict: FindingLine["verdict"]): FindingLine => ({
  key,
  verdict,
  title: `title ${key}`,
  subject: `subject ${key}`,
  affects: "PTA",
  waived: null,
  change: null,
});

function Grid({ onClose = () => undefined }: { readonly onClose?: () => void }) {
  const [folded, setFolded] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <FindingGrid
      groups={[
        {
          id: "trusts",
          title: "Trusts",
          counts: "1 fail, 1 warning",
          isOpen: !folded,
          lines: [line("a", "fail"), line("b", "warn")],
        },
        { id: "users", title: "Users", counts: "1 unknown", isOpen: true, lines: [line("c", "unknown")] },
      ]}
      since={null}
      selectedKey={selected}
      onSelect={setSelected}
      onTurn={() => setFolded(!folded)}
      onClose={onClose}
      scrollTop={0}
      onScrolled={() => undefined}
    />
  );
}

const focused = (): string | null | undefined => document.activeElement?.getAttribute("data-row-id");

describe("FindingGrid", () => {
  it("says the verdict first, then the title, the object and what it affects", () => {
    renderPart(<Grid />);
    expect(screen.getByRole("row", { name: "Fail: title a, subject a, affects PTA" })).toBeDefined();
  });

  it("announces how many rows it has, the head included", () => {
    renderPart(<Grid />);
    expect(screen.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("6");
  });

  it("moves with the keys, selects with Enter or Space, and closes with Escape", async () => {
    const closed: string[] = [];
    renderPart(<Grid onClose={() => closed.push("closed")} />);
    const user = userEvent.setup();
    await user.tab();
    expect(focused()).toBe("trusts");
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(screen.getByRole("row", { selected: true }).getAttribute("data-row-id")).toBe("b");
    await user.keyboard("{End} ");
    expect(screen.getByRole("row", { selected: true }).getAttribute("data-row-id")).toBe("c");
    await user.keyboard("{Escape}");
    expect(closed).toEqual(["closed"]);
  });

  it("folds and unfolds an area by keyboard, and keeps the focus on it", async () => {
    renderPart(<Grid />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard("{ArrowDown}{ArrowLeft}{ArrowLeft}");
    expect(focused()).toBe("trusts");
    expect(screen.queryByRole("row", { name: /title a/u })).toBeNull();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("row", { name: /title a/u })).toBeDefined();
  });

  it("tells what became of a finding in a column of its own, while something is compared", () => {
    const lines = [{ ...line("a", "fail"), change: "Worse" }, line("b", "warn")];
    const list = {
      selectedKey: null,
      scrollTop: 0,
      onSelect: (): void => undefined,
      onTurn: (): void => undefined,
      onClose: (): void => undefined,
      onScrolled: (): void => undefined,
    };
    renderPart(
      <FindingGrid
        {...list}
        since="Since 10 Nov"
        groups={[{ id: "users", title: "Users", counts: "", isOpen: true, lines }]}
      />,
    );
    expect(screen.getByRole("columnheader", { name: "Since 10 Nov" })).toBeDefined();
    const worse = screen.getByRole("row", { name: "Fail: title a, subject a, affects PTA, Worse" });
    expect(
      within(worse)
        .getAllByRole("gridcell")
        .map((cell) => cell.textContent)
        .at(-1),
    ).toBe("Worse");
    expect(screen.getByRole("row", { name: "Warning: title b, subject b, affects PTA" })).toBeDefined();
  });

  it("draws what is in view of 100,000 findings, and the last when End is pressed", async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => line(`f${index}`, "fail"));
    renderPart(
      <FindingGrid
        groups={[{ id: "users", title: "Users", counts: "100,000 fail", isOpen: true, lines }]}
        since={null}
        selectedKey={null}
        onSelect={() => undefined}
        onTurn={() => undefined}
        onClose={() => undefined}
        scrollTop={0}
        onScrolled={() => undefined}
      />,
    );
    expect(screen.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("100002");
    expect(screen.getAllByRole("row").length).toBeLessThan(100);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard("{End}");
    expect(focused()).toBe("f99999");
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("100002");
    expect(screen.getAllByRole("row").length).toBeLessThan(100);
  });
});
