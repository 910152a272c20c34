import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { beforeAll, expect, it } from "vitest";

import type { EstateFacts } from "#domain/facts/index.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import { readBundle } from "#main/bundle/read.ts";

import { assess, assessArgv, gatherAsReader, readResult, scratchFolder } from "./support/assess.ts";
import { goldenOf } from "./support/golden.ts";
import { labOf } from "./support/lab-of.ts";
import { relayTo } from "./support/relay.ts";

const given = labOf("two-forests-routed");
let unbroken: ResultDocument;

beforeAll(async () => {
  unbroken = (await gatherAsReader(given.lab)).result;
});

it("goes on after kill -9 with the same result as an unbroken run, nothing lost or doubled", async () => {
  const folder = scratchFolder();
  const bundle = path.join(folder, "estate.zip");
  const json = path.join(folder, "result.json");
  const servers = ["--server", given.forest(0).dc.host, "--server", given.forest(1).dc.host];
  const args = ["gather", "--out", bundle, "--json", json, ...servers];
  const env = { ...process.env, KRB5CCNAME: await given.lab.kinit("a") };

  // The second forest stays silent, so the run is surely still going when it is killed.
  await given.lab.fault.block("b", 389, "drop");
  const [command = "", ...rest] = given.lab.asMember([...assessArgv, ...args]);
  const child = spawn(command, rest, { env, detached: true, stdio: ["ignore", "ignore", "pipe"] });
  await new Promise<void>((resolve) => {
    let log = "";
    child.stderr.on("data", (chunk) => {
      log += String(chunk);
      if (log.includes(`${given.forest(0).dnsName}: users collected`)) resolve();
    });
  });
  process.kill(-(child.pid ?? 0), "SIGKILL");
  await new Promise((resolve) => child.once("close", resolve));
  await given.lab.fault.unblock("b", 389, "drop");
  const [partial = "", ...others] = readdirSync(folder).filter((name) => !name.endsWith(".tmp"));
  expect([partial, others]).toEqual([expect.stringMatching(/^estate\.zip\.[0-9a-f]{8}\.partial\.json$/u), []]);
  const before = JSON.parse(readFileSync(path.join(folder, partial), "utf8")) as EstateFacts;

  const again = await assess(given.lab, args, { env: { KRB5CCNAME: env.KRB5CCNAME } });
  expect({ code: again.code, log: again.stderr }).toMatchObject({ code: 0 });
  expect(again.stderr).toContain("Going on with the run begun");
  const after = await readBundle(bundle);
  const usersIn = (estate: EstateFacts | false) =>
    (estate || { forests: [] }).forests.find(({ name }) => name === given.forest(0).dnsName)?.domains[0]?.facts.users;
  // The same envelope with the same time: it was kept, not asked a second time.
  expect(usersIn(before)).toMatchObject({ status: "collected" });
  expect(usersIn(after.ok && after.value.facts)).toEqual(usersIn(before));
  expect(goldenOf(readResult(json))).toEqual(goldenOf(unbroken));
  expect(readdirSync(folder).toSorted((x, y) => x.localeCompare(y))).toEqual(["estate.zip", "result.json"]);
});

it("keeps the other forest and says what is missing when a domain controller dies in the middle", async () => {
  const dying = given.forest(1);
  const relay = await relayTo(dying.dc.address, 389, { afterBytes: 20_000, onCut: () => given.lab.fault.killDc("b") });
  try {
    const folder = scratchFolder();
    const json = path.join(folder, "result.json");
    const servers = ["--server", given.forest(0).dc.host, "--server", `127.0.0.1:${relay.port}`];
    const run = await assess(given.lab, ["gather", "--out", path.join(folder, "f.zip"), "--json", json, ...servers], {
      env: { KRB5CCNAME: await given.lab.kinit("a") },
    });
    await relay.isCut;
    expect({ code: run.code, log: run.stderr }).toMatchObject({ code: 3 });
    const result = readResult(json);
    const failures = result.coverage.failures;
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.filter((failure) => failure.forest === given.forest(0).dnsName)).toEqual([]);
    for (const { code } of failures) expect(["connection-lost", "refused"]).toContain(code);
    const options = result.options.filter(({ scope }) => scope === given.forest(0).dnsName);
    expect(options.map(({ id, status }) => [id, status])).toContainEqual(["password-hash-sync", "supported"]);
    expect(result.options.find(({ id, scope }) => id === "password-hash-sync" && scope === "estate")?.status).toBe(
      "undecided",
    );
  } finally {
    relay.close();
    await given.lab.fault.startDc("b");
  }
});

it("stops on interrupt with what it has, and goes on from there", async () => {
  const folder = scratchFolder();
  const servers = ["--server", given.forest(0).dc.host, "--server", given.forest(1).dc.host];
  const args = ["gather", "--out", path.join(folder, "estate.zip"), ...servers];
  const env = { ...process.env, KRB5CCNAME: await given.lab.kinit("a") };
  await given.lab.fault.block("b", 389, "drop");
  try {
    const [command = "", ...rest] = given.lab.asMember([...assessArgv, ...args]);
    const child = spawn(command, rest, { env, stdio: ["ignore", "ignore", "pipe"] });
    let log = "";
    let isInterrupted = false;
    child.stderr.on("data", (chunk) => {
      log += String(chunk);
      if (!isInterrupted && log.includes(`${given.forest(0).dnsName}: users collected`))
        isInterrupted = child.kill("SIGINT");
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, log }).toMatchObject({ code: 3 });
    expect(log).toContain("Run the same command again to go on from here");
    expect(readdirSync(folder)).toContain("estate.zip");
  } finally {
    await given.lab.fault.unblock("b", 389, "drop");
  }
  const again = await assess(given.lab, args, { env: { KRB5CCNAME: env.KRB5CCNAME } });
  expect({ code: again.code, log: again.stderr }).toMatchObject({ code: 0 });
});
