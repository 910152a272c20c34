import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { liftLeftPolicy, withoutDaemons } from "./without-daemons.ts";

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "gc-policy-")), "policy-rc.d");
});

it("forbids services while it installs, and no longer", async () => {
  const during = await withoutDaemons(async () => readFileSync(file, "utf8"), file);
  expect(during).toContain("exit 101");
  expect(existsSync(file)).toBe(false);
});

it("forbids them no longer when the installation fails", async () => {
  await expect(withoutDaemons(() => Promise.reject(new Error("no network")), file)).rejects.toThrow("no network");
  expect(existsSync(file)).toBe(false);
});

it("leaves a rule of the machine's own as it is", async () => {
  writeFileSync(file, "#!/bin/sh\nexit 0\n");
  await withoutDaemons(async () => undefined, file);
  liftLeftPolicy(file);
  expect(readFileSync(file, "utf8")).toBe("#!/bin/sh\nexit 0\n");
});

it("takes away what a killed run left behind", async () => {
  const left = await withoutDaemons(async () => readFileSync(file, "utf8"), file);
  writeFileSync(file, left);
  liftLeftPolicy(file);
  expect(existsSync(file)).toBe(false);
  liftLeftPolicy(file);
});

it.skipIf(process.platform === "win32")("goes with an interrupted run", async () => {
  const script = `
    import { withoutDaemons } from ${JSON.stringify(join(import.meta.dirname, "without-daemons.ts"))};
    await withoutDaemons(() => new Promise((done) => { console.log("begun"); setTimeout(done, 60_000); }), ${JSON.stringify(file)});`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { stdio: "pipe" });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  expect(existsSync(file)).toBe(true);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(existsSync(file)).toBe(false);
});
