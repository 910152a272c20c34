import { expect, test } from "vitest";
import { err } from "#domain/kernel/result.ts";
import { estateHandlers, type EstatePorts } from "./estate.ts";

/** Ports that open nothing and say what they were asked for. */
function ports(difference: Partial<EstatePorts> = {}): EstatePorts {
  const missing = (asked: string) => Promise.resolve(err({ code: "file-not-found" as const, asked, detail: null }));
  return {
    openSample: () => missing("the sample"),
    openBundleFile: (path) => missing(path),
    chooseFile: () => Promise.resolve(null),
    startFile: null,
    ...difference,
  };
}

test("without a file on the command line nothing is current", async () => {
  expect(await estateHandlers(ports())["estate/current"](null)).toEqual({ ok: true, value: null });
});

test("the file of the command line is opened, and its trouble is told", async () => {
  const answer = await estateHandlers(ports({ startFile: "/data/a.zip" }))["estate/current"](null);
  expect(answer).toMatchObject({ ok: false, error: { code: "file-not-found", asked: "/data/a.zip" } });
});

test("a closed dialog is no trouble", async () => {
  expect(await estateHandlers(ports())["estate/open-file"](null)).toEqual({ ok: true, value: null });
});

test("the chosen file is opened", async () => {
  const chosen = ports({ chooseFile: () => Promise.resolve("/data/b.zip") });
  expect(await estateHandlers(chosen)["estate/open-file"](null)).toMatchObject({ error: { asked: "/data/b.zip" } });
});

test("the sample is opened when it is asked for", async () => {
  expect(await estateHandlers(ports())["estate/open-sample"](null)).toMatchObject({ error: { asked: "the sample" } });
});
