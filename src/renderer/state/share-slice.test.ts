import { expect, it } from "vitest";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { WrittenFile } from "#domain/contract/written-file.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { freshShare } from "./share-state.ts";
import { createAppStore } from "./store.ts";

const estate = (name: string): OpenedBundle => openedOf(oneCleanForest(), { source: { kind: "file", name } });
const file = { path: "/share/a.pdf", sizeBytes: 3, sha256: "0".repeat(64) };
const full = { code: "disk-full", asked: "write /share/a.pdf", detail: null } as const;

function storeThat(answer: () => Result<WrittenFile, CodedError>) {
  const bridge = createFakeBridge({ sample: ok(estate("sample")), calls: { "share/save-report": answer } });
  const store = createAppStore(bridge);
  store.getState().showEstate(estate("a.gcb"));
  return { store, bridge };
}

it("asks for the report of the estate on screen", async () => {
  const { store, bridge } = storeThat(() => ok(file));
  await store.getState().saveReport("pdf");
  expect(bridge.asked.at(-1)).toEqual({
    name: "share/save-report",
    input: { estate: { kind: "file", name: "a.gcb" }, format: "pdf" },
  });
  expect(store.getState().share).toEqual({ ...freshShare, written: [{ kind: "pdf", file }] });
});

it("asks for nothing while no estate is open", async () => {
  const { store, bridge } = storeThat(() => ok(file));
  store.getState().showEstate(null);
  await store.getState().saveReport("pdf");
  expect(bridge.asked.map(({ name }) => name)).not.toContain("share/save-report");
});

it("does not show the file of one estate with another that was opened meanwhile", async () => {
  const { store } = storeThat(() => ok(file));
  const saved = store.getState().saveReport("pdf");
  store.getState().showEstate(estate("b.gcb"));
  await saved;
  expect(store.getState().share).toEqual(freshShare);
});

it("tells trouble with the file of an estate that is no longer on screen all the same", async () => {
  const { store } = storeThat(() => err(full));
  const saved = store.getState().saveReport("pdf");
  store.getState().showEstate(estate("b.gcb"));
  await saved;
  expect(store.getState()).toMatchObject({ share: freshShare, notice: full });
});
