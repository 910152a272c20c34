import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import "#renderer/testing/render.tsx";
import { Gallery } from "./gallery.tsx";
import { galleryEntries } from "./gallery-entries.ts";

// Found by Vite, not read: the modules are not loaded for it. Drawings of the estate have a folder of their own.
const files = Object.keys(import.meta.glob("../components/*.tsx")).flatMap((path) => {
  const name = /\/([^/]+)\.tsx$/u.exec(path)?.[1] ?? "";
  return name.endsWith(".test") ? [] : [name];
});

describe("the registry of the gallery", () => {
  it("has every component file, each once", () => {
    const shown = galleryEntries.flatMap((entry) => entry.files);
    expect(shown.toSorted()).toEqual(files.toSorted());
  });

  it("names every part and every state of a part once", () => {
    const titles = galleryEntries.map((entry) => entry.title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { states } of galleryEntries) expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  });
});

describe("the gallery", () => {
  beforeEach(() => void render(<Gallery entries={galleryEntries} />));

  it("draws every part in every state", () => {
    for (const { title, states } of galleryEntries) {
      const section = within(screen.getByRole("article", { name: title }));
      for (const { name } of states) expect(section.getByText(name)).toBeDefined();
    }
  });

  it("changes the look by keyboard", async () => {
    const looks = within(screen.getByRole("group", { name: "Look" }));
    const user = userEvent.setup();
    for (const name of ["Dark", "Forced colours, imitated", "Light"]) {
      looks.getByRole("button", { name }).focus();
      await user.keyboard("{Enter}");
      expect(looks.getByRole("button", { pressed: true }).textContent).toBe(name);
    }
  });

  it("has no control without a name", () => {
    const controls = ["button", "link", "combobox", "searchbox", "img", "progressbar", "grid", "treegrid", "tree"];
    for (const role of controls) {
      const all = screen.queryAllByRole(role).length;
      expect({ role, named: screen.queryAllByRole(role, { name: /\S/u }).length }).toEqual({ role, named: all });
    }
  });
});
