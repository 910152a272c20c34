import { expect, it } from "vitest";
import { firstPictureChunk } from "./first-picture-chunk.ts";

const page = "/app/src/renderer/index.html";
/** By module, who imports it without waiting. */
const importers: Readonly<Record<string, readonly string[]>> = {
  [page]: [],
  "/app/src/renderer/start.tsx": [page],
  "/app/src/renderer/words.ts": ["/app/src/renderer/start.tsx", "/app/src/renderer/map.tsx"],
  "/app/src/renderer/map.tsx": [],
  "/app/src/renderer/drawing.ts": ["/app/src/renderer/map.tsx", "/app/src/renderer/edges.ts"],
  "/app/src/renderer/edges.ts": ["/app/src/renderer/drawing.ts"],
  "/app/node_modules/react/index.js": ["/app/src/renderer/start.tsx"],
};
const modules = {
  getModuleInfo: (id: string) => ({ isEntry: id === page, importers: importers[id] ?? [] }),
};

it.each([
  ["what the page imports", "/app/src/renderer/start.tsx", "first-picture"],
  ["what a later view imports as well", "/app/src/renderer/words.ts", "first-picture"],
  ["a view that is loaded later", "/app/src/renderer/map.tsx", null],
  ["what only that view needs, in a circle too", "/app/src/renderer/edges.ts", null],
  ["a package", "/app/node_modules/react/index.js", null],
])("%s: %s goes to %s", (_, id, chunk) => {
  expect(firstPictureChunk(id, modules)).toBe(chunk);
});
