import { describe, expect, it } from "vitest";
import { rowMove, type MovableRow } from "./row-moves.ts";

const rows: readonly MovableRow[] = [
  { id: "open", parentId: null, isOpen: true },
  { id: "leaf", parentId: "open", isOpen: null },
  { id: "closed", parentId: null, isOpen: false },
];

describe("keys in a list of rows", () => {
  it.each([
    ["open", "ArrowDown", { kind: "go", id: "leaf" }],
    ["closed", "ArrowDown", { kind: "go", id: "closed" }],
    ["leaf", "ArrowUp", { kind: "go", id: "open" }],
    ["open", "ArrowUp", { kind: "go", id: "open" }],
    ["open", "End", { kind: "go", id: "closed" }],
    ["closed", "Home", { kind: "go", id: "open" }],
    ["open", "PageDown", { kind: "go", id: "closed" }],
    ["closed", "PageUp", { kind: "go", id: "open" }],
    ["open", "ArrowRight", { kind: "go", id: "leaf" }],
    ["closed", "ArrowRight", { kind: "turn", id: "closed" }],
    ["leaf", "ArrowRight", null],
    ["open", "ArrowLeft", { kind: "turn", id: "open" }],
    ["leaf", "ArrowLeft", { kind: "go", id: "open" }],
    ["closed", "ArrowLeft", null],
    ["leaf", "Enter", { kind: "choose", id: "leaf" }],
    ["leaf", " ", { kind: "choose", id: "leaf" }],
    ["leaf", "a", null],
    ["gone", "ArrowDown", null],
  ])("on %s, %s means %o", (id, key, move) => expect(rowMove(rows, id, key)).toEqual(move));
});
