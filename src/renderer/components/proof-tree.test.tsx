import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { ProofTree, type ProofTreeNode } from "./proof-tree.tsx";

const leaf = (id: string, verdict: ProofTreeNode["verdict"]): ProofTreeNode => ({
  id,
  verdict,
  statement: `statement ${id}`,
  fact: `fact ${id}`,
  isStrong: false,
  children: [],
});
const nodes: readonly ProofTreeNode[] = [
  { ...leaf("head", "fail"), children: [leaf("a", "fail"), leaf("b", "pass")] },
  { ...leaf("rest", "pass"), children: [leaf("c", "pass")] },
  leaf("later", null),
];

function Tree() {
  const [open, setOpen] = useState<readonly string[]>(["head"]);
  const [selected, setSelected] = useState("a");
  const turn = (id: string): void => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);
  return (
    <ProofTree
      label="Why"
      nodes={nodes}
      openIds={new Set(open)}
      selectedId={selected}
      onTurn={turn}
      onSelect={setSelected}
    />
  );
}

const focusedName = (): string | null => document.activeElement?.getAttribute("aria-label") ?? null;

describe("ProofTree", () => {
  it("says the verdict first, then the statement and the fact", () => {
    renderPart(<Tree />);
    expect(screen.getByRole("treeitem", { name: "Fail: statement a, fact a" })).toBeDefined();
    expect(screen.getByRole("treeitem", { name: "statement later, fact later" })).toBeDefined();
  });

  it("tells level and place of each statement, and which branches are open", () => {
    renderPart(<Tree />);
    const second = screen.getByRole("treeitem", { name: /statement b/u });
    expect(["aria-level", "aria-posinset", "aria-setsize"].map((name) => second.getAttribute(name))).toEqual([
      "2",
      "2",
      "2",
    ]);
    expect(screen.getByRole("treeitem", { name: /head/u, expanded: true })).toBeDefined();
    expect(screen.getByRole("treeitem", { name: /rest/u, expanded: false })).toBeDefined();
    expect(screen.queryByRole("treeitem", { name: /statement c/u })).toBeNull();
  });

  it("is one tab stop, on the selected statement, and moves with the arrows", async () => {
    renderPart(<Tree />);
    const user = userEvent.setup();
    await user.tab();
    expect(focusedName()).toBe("Fail: statement a, fact a");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(focusedName()).toBe("Pass: statement rest, fact rest");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(focusedName()).toBe("Pass: statement c, fact c");
    await user.keyboard("{Enter}");
    expect(screen.getByRole("treeitem", { selected: true }).getAttribute("aria-label")).toBe(
      "Pass: statement c, fact c",
    );
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(screen.queryByRole("treeitem", { name: /statement c/u })).toBeNull();
  });

  it("selects a statement on a click, and folds a branch on its arrow", async () => {
    const { container } = renderPart(<Tree />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("treeitem", { name: /statement b/u }));
    expect(screen.getByRole("treeitem", { selected: true }).getAttribute("aria-label")).toContain("statement b");
    const arrow = container.querySelector("[data-row-id='head'] svg");
    if (arrow === null) throw new Error("a branch has an arrow");
    await user.click(arrow);
    expect(screen.queryByRole("treeitem", { name: /statement b/u })).toBeNull();
  });
});
