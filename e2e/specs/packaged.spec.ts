import { createHash, X509Certificate } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { extractFile, listPackage } from "@electron/asar";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { expect, test } from "@playwright/test";
import { testCertificate } from "#main/adapters/ldap/testing/certificate.ts";
import { entryMessage, FakeServer, resultMessage, type Answers } from "#main/adapters/ldap/testing/fake-server.ts";
import { projectRoot } from "../../scripts/project.ts";
import { runCommand } from "../../scripts/run-command.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { PackagedApp } from "./support/packaged-app.ts";

// The app as it is handed on: its fuses and files, its window, and its command line without a display.

test.skip(process.platform !== "linux", "elsewhere packaging makes installers");

const fuseOff = 0x30;
const fuseOn = 0x31;
const tags = { bind: 0x60, bound: 0x61, search: 0x63, searchDone: 0x65, extended: 0x77, extendedDone: 0x78 };

let packaged: PackagedApp;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  packaged = await PackagedApp.make();
});
test.afterAll(() => packaged.remove());

/** Gives a directory on loopback to a test. */
async function withServer(answers: Answers, use: (server: FakeServer) => Promise<void>): Promise<void> {
  const server = await new FakeServer(answers).listen();
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

test("every fuse is set as shipped", async () => {
  const wire = await getCurrentFuseWire(packaged.executable);
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: fuseOff,
    [FuseV1Options.EnableCookieEncryption]: fuseOn,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: fuseOff,
    [FuseV1Options.EnableNodeCliInspectArguments]: fuseOff,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: fuseOn,
    [FuseV1Options.OnlyLoadAppFromAsar]: fuseOn,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: fuseOff,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: fuseOff,
  });
});

test("it holds what was built, the data and koffi, and no sources, tests, maps or other packages", async () => {
  const resources = join(packaged.folder, "resources");
  expect((await readdir(resources)).toSorted()).toEqual(["app.asar", "app.asar.unpacked"]);
  const files = listPackage(join(resources, "app.asar"), { isPack: false });
  expect(files).toContain("/resources/sample/sample-estate.zip");
  expect(files).toContain("/out/main/host-process.js");
  expect(files.filter((file) => /\.(?:ts|tsx|map)$|\.test\.|\/build-stamp$/u.test(file))).toEqual([]);
  const known = /^\/(?:package\.json|(?:out|resources)(?:\/.*)?|node_modules(?:\/(?:koffi|@koromix)(?:\/.*)?)?)$/u;
  expect(files.filter((file) => !known.test(file))).toEqual([]);
});

test("the licences of what is bundled lie beside it", async () => {
  const notices = await readFile(join(packaged.folder, "THIRD-PARTY-NOTICES.txt"), "utf8");
  for (const name of ["react-dom", "zod", "ldapts", "koffi", "@fluentui/react-button", "@xyflow/react"]) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "mu"));
  }
  expect(notices).toContain("Permission is hereby granted, free of charge");
});

test("every package that the built code asks for is in it", () => {
  const archive = join(packaged.folder, "resources/app.asar");
  const files = listPackage(archive, { isPack: false });
  const asked = files
    .filter((file) => /^\/out\/(?:main|preload)\/.*\.c?js$/u.test(file))
    .flatMap((file) => {
      const code = extractFile(archive, file.slice(1)).toString("utf8");
      const names = code.matchAll(/\b(?:from\s+|import\s+|import\(|require\()["']([@\w][\w./@:-]*)["']/gu);
      return [...names].map(([, name = ""]) => name);
    });
  expect(asked).toEqual(expect.arrayContaining(["electron", "koffi", "node:fs"]));
  const foreign = asked.filter((name) => name !== "electron" && !isBuiltin(name));
  expect(foreign.filter((name) => !files.includes(`/node_modules/${name}/package.json`))).toEqual([]);
});

test("its window shows the sample estate, in the sandbox and under the page's own rules", async () => {
  const { page, close } = await packaged.open();
  try {
    const window = new FirstWindow(page);
    await expect(window.title("What is this estate ready for?")).toBeVisible();
    await window.openSample();
    for (const option of ["Password hash sync", "Pass-through Authentication", "Seamless SSO", "AD FS"]) {
      await expect(window.card(option)).toBeVisible();
    }
    const processes = processesOf(packaged.executable);
    expect(processes.filter(({ words }) => words.includes("--no-sandbox"))).toEqual([]);
    const renderer = processes.find(({ words }) => words.includes("--type=renderer"));
    const status = readFileSync(`/proc/${renderer?.pid}/status`, "utf8");
    expect(status).toMatch(/^Seccomp:\s+2$/mu);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/mu);
  } finally {
    await close();
  }
});

/** The running processes of an executable. */
function processesOf(executable: string): readonly { readonly pid: string; readonly words: readonly string[] }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        // Chromium joins the words of its helper processes with spaces.
        const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split(/[\0 ]/u);
        return words[0] === executable ? [{ pid, words }] : [];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });
}

test("the command line writes, verifies and judges the sample as the checkout's does", async () => {
  const written = await packaged.command(["sample", "--out", "sample.zip"]);
  expect(written).toMatchObject({ code: 0, stdout: expect.stringContaining("Sample estate written to sample.zip") });
  const verified = await packaged.command(["verify", "sample.zip"]);
  expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining("Every file is what the manifest says.") });
  const judged = await packaged.command(["evaluate", "sample.zip", "--json", "result.json"]);
  expect(judged).toMatchObject({ code: 0, stdout: expect.stringContaining("Pass-through Authentication: ") });

  const own = join(packaged.home, "own.json");
  const checkout = await runCommand(
    process.execPath,
    ["--import", "tsx", "src/cli/index.ts", "evaluate", join(packaged.home, "sample.zip"), "--json", own],
    { cwd: projectRoot, output: "keep" },
  );
  expect(checkout.code).toBe(0);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(packaged.home, file), "utf8"));
  expect(read("result.json")).toEqual(read("own.json"));
});

test("wrong usage of the command line gives exit code 2 and names the program as it was called", async () => {
  const { code, stdout, stderr } = await packaged.command(["evaluate"]);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("Error: evaluate takes one bundle");
  expect(stderr).toContain("See Groundcheck --cli help");
  const help = await packaged.command(["help"]);
  expect(help.code).toBe(0);
  expect(help.stdout).toContain("Groundcheck --cli verify F.zip");
});

test("the directory process of the packaged app reaches the system's Kerberos library", async () => {
  const rootDse = { dnsHostName: ["dc1.corp.example.com"], defaultNamingContext: ["DC=corp,DC=example,DC=com"] };
  const answers: Answers = ({ messageId, tag }) =>
    tag === tags.search ? [entryMessage(messageId, "", rootDse), resultMessage(messageId, tags.searchDone)] : [];
  await withServer(answers, async ({ port }) => {
    const { code, stderr } = await packaged.command(["gather", "--out", "x.zip", "--server", `127.0.0.1:${port}`]);
    expect(code).toBe(1);
    // What Kerberos answers to somebody without tickets, whether or not this machine has a Kerberos of its own.
    expect(stderr).toMatch(/^Error (?:no-ticket|realm-not-found): /mu);
  });
});

test("the password comes from standard input and is shown inside TLS only", async () => {
  const password = "only-inside-tls";
  const answers: Answers = ({ messageId, tag }) => {
    if (tag === tags.extended) return [resultMessage(messageId, tags.extendedDone)];
    if (tag === tags.bind) return [resultMessage(messageId, tags.bound, 49, "refused by the test")];
    return [entryMessage(messageId, "", {}), resultMessage(messageId, tags.searchDone)];
  };
  const fingerprint = createHash("sha256").update(new X509Certificate(testCertificate).raw).digest("hex");
  await withServer(answers, async (server) => {
    const words = ["gather", "--out", "y.zip", "--server", `127.0.0.1:${server.port}`];
    const identity = ["--user", "cn=reader,dc=example,dc=com", "--password-stdin", "--tls-fingerprint", fingerprint];
    const { code, stdout, stderr } = await packaged.command([...words, ...identity], { input: `${password}\n` });
    expect(code).toBe(1);
    const order = server.tags.filter((tag) => tag === tags.extended || tag === tags.bind);
    expect(order.slice(0, 2)).toEqual([tags.extended, tags.bind]);
    expect(server.seen.filter(({ message }) => message.includes(password)).map(({ tag }) => tag)).toEqual([tags.bind]);
    expect(`${stdout}${stderr}`).not.toContain(password);
  });
});

test("an interrupt ends a command that waits for a silent server", async () => {
  let isAsked: () => void;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  const keepSilent: Answers = () => {
    isAsked();
    return [];
  };
  await withServer(keepSilent, async ({ port }) => {
    const words = ["gather", "--out", "z.zip", "--server", `127.0.0.1:${port}`];
    const { code, stderr } = await packaged.command(words, { interrupt: asked });
    expect(code).toBe(1);
    expect(stderr).toContain("Error cancelled: ");
  });
});

test("a command leaves no profile behind, and runs beside an open window", async () => {
  const { close } = await packaged.open();
  try {
    expect(await packaged.command(["sample", "--out", "beside.zip"])).toMatchObject({ code: 0 });
  } finally {
    await close();
  }
  expect(await readdir(packaged.temporaryFiles)).toEqual([]);
});
