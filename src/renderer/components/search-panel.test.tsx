import { useState } from "react";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { SearchPanel, type SearchPanelHit } from "./search-panel.tsx";

const hit = (id: string, changes: Partial<SearchPanelHit> = {}): SearchPanelHit => ({
  id,
  title: `title of ${id}`,
  detail: "",
  verdict: null,
  ...changes,
});
const groups = [
  { id: "steps", title: "Steps", hits: [hit("gather"), hit("share")] },
  { id: "findings", title: "Findings", hits: [hit("suffix", { verdict: "fail", detail: "works.example.com" })] },
];
let chosen: string[] = [];

function Panel({ of }: { readonly of: typeof groups }) {
  const [query, setQuery] = useState("");
  return <SearchPanel query={query} groups={of} onQuery={setQuery} onChoose={({ id }) => chosen.push(id)} />;
}

const field = () => screen.getByRole("combobox", { name: /^Search/u });
const active = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;

describe("the search panel", () => {
  beforeEach(() => {
    chosen = [];
    // Nothing is laid out here that could scroll.
    Element.prototype.scrollIntoView = () => {};
  });

  it("shows hits by group, a finding with its verdict first", () => {
    renderPart(<Panel of={groups} />);
    const findings = within(screen.getByRole("group", { name: "Findings" }));
    expect(findings.getByRole("option").textContent).toBe("Fail: title of suffixworks.example.com");
    expect(screen.getByText("3 results")).toBeDefined();
  });

  it("moves through all groups by arrows, around both ends, and takes one by Enter", async () => {
    renderPart(<Panel of={groups} />);
    const user = userEvent.setup();
    await user.click(field());
    expect(active()).toBe("title of gather");
    await user.keyboard("{ArrowUp}");
    expect(active()).toContain("title of suffix");
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(chosen).toEqual(["share"]);
  });

  it("takes a hit by click", async () => {
    renderPart(<Panel of={groups} />);
    await userEvent.setup().click(screen.getByText("title of share"));
    expect(chosen).toEqual(["share"]);
  });

  it("says that nothing was found, and takes nothing then", async () => {
    renderPart(<Panel of={[]} />);
    const user = userEvent.setup();
    await user.type(field(), "zz{ArrowDown}{Enter}");
    expect(screen.getByText('Nothing here holds "zz"')).toBeDefined();
    expect(chosen).toEqual([]);
  });
});
