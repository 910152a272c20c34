import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { loadWindowState, saveWindowState } from "./window-state.ts";

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const state = { x: 100, y: 80, width: 1280, height: 860, isMaximized: false };
let folder = "";
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "window-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const file = (): string => path.join(folder, "deep", "window.json");

it("is found again as it was kept", () => {
  saveWindowState(file(), state);
  expect(loadWindowState(file(), [screen])).toEqual(state);
});

it("is forgotten when no screen shows enough of it to get hold of", () => {
  for (const place of [{ x: 1900 }, { y: 1060 }, { y: -30 }, { x: -1250 }]) {
    saveWindowState(file(), { ...state, ...place });
    expect(loadWindowState(file(), [screen])).toBeNull();
  }
  saveWindowState(file(), { ...state, x: 2000 });
  expect(loadWindowState(file(), [screen, { ...screen, x: 1920 }])).toMatchObject({ x: 2000 });
});

it.each(["", "{", "[]", "null", '{"x":1}', '{"x":0,"y":0,"width":-5,"height":5,"isMaximized":false}'])(
  "is as at first after a file that says %j",
  (text) => {
    writeFileSync(path.join(folder, "window.json"), text);
    expect(loadWindowState(path.join(folder, "window.json"), [screen])).toBeNull();
  },
);

it("makes no trouble where nothing can be written", () => {
  writeFileSync(path.join(folder, "deep"), "a file in place of the folder");
  expect(() => saveWindowState(file(), state)).not.toThrow();
});
