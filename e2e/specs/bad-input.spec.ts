import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Locator } from "@playwright/test";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { expectCause } from "../pages/expect-cause.ts";
import { makeBundle, twoForestsWithFixes } from "../pages/made-bundle.ts";
import { Wizard } from "../pages/wizard.ts";
import { dropFile } from "./support/drop-file.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";

let folder: string;
let launched: LaunchedApp | null = null;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "groundcheck-bad-input-"));
});
test.afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the app, or starts it again, with the user data of this test. */
async function start(): Promise<Wizard> {
  launched = await launchApp({ userData: join(folder, "user-data") });
  return new Wizard(launched);
}

async function close(): Promise<void> {
  const { problems } = launched ?? { problems: [] };
  await launched?.close();
  launched = null;
  expect(problems).toEqual([]);
}

async function addServer(wizard: Wizard): Promise<Locator> {
  await wizard.goTo("Connect");
  await wizard.page.getByRole("button", { name: "Add a forest or server" }).click();
  return wizard.page.getByRole("region", { name: "Connect" }).getByRole("listitem").last();
}

const unusable: readonly (readonly [what: string, typed: string, why: string | RegExp])[] = [
  ["the address of a page", "https://dc1.contoso.com/", '"https" is not ldap or ldaps'],
  ["an LDAP URL with a name in it", "ldap://dc1.contoso.com/dc=contoso", "leave out everything after the server name"],
  ["a user before the server", "reader@dc1.contoso.com", "leave the user name out of the server"],
  [
    "an IPv6 address with a port and no brackets",
    "2001:db8:0:0:0:0:0:1:636",
    "write an IPv6 address with a port as [address]",
  ],
  ["a port that is too high", "[2001:db8::1]:99999", "a port lies between 1 and 65535"],
  ["a port in letters", "dc1.contoso.com:ldap", "the port is not a number"],
  ["an internationalised name", "bücher.example.com", "only the letters a to z"],
  ["punycode", "xn--bcher-kva.example.com", "internationalised names (xn--) are not used"],
  ["two servers", "dc1.contoso.com dc2.contoso.com", "it contains a space"],
  ["half an address", "10.0.0", "neither a complete address nor a name"],
  ["a control character", "dc1\u0007.contoso.com", "control characters or invisible characters"],
  ["a mark that turns the direction", "dc1.\u202Emoc.contoso", "control characters or invisible characters"],
  ["10,000 characters", "d".repeat(10_000), "10000 characters are too many"],
];

test("server names that cannot be used are told at their field, and stay as they were typed", async () => {
  const wizard = await start();
  await wizard.begin();
  const card = await addServer(wizard);
  const field = card.getByLabel("Server or domain");
  for (const [what, typed, why] of unusable) {
    await field.fill(typed);
    await card.getByRole("button", { name: "Try", exact: true }).click();
    await expect(card, what).toContainText("Cannot be used: ");
    await expect(card, what).toContainText(why);
    await expect(field, what).toHaveValue(typed);
  }
  await field.fill("d".repeat(10_001));
  await expect(card).toContainText("10,001 characters, and at most 10,000 fit. It is neither tried nor stored.");
  await field.fill(unusable[0]?.[1] ?? "");
  await wizard.goTo("Profile");
  await close();

  const again = await start();
  await again.page.getByRole("button", { name: /^Begun on/u }).click();
  await again.goTo("Connect");
  await expect(again.page.getByLabel("Server or domain")).toHaveValue(unusable[0]?.[1] ?? "");
});

test("servers that do not answer are told with cause and next step", async () => {
  const wizard = await start();
  await wizard.begin();
  const card = await addServer(wizard);
  const servers = [
    ["no-such-dc.invalid", "name-not-resolved"],
    ["127.0.0.1:1", "refused"],
    ["[::1]:1", "refused"],
    ["::1", "refused"],
    ["ldaps://localhost", "refused"],
  ] as const;
  for (const [typed, code] of servers) {
    await card.getByLabel("Server or domain").fill(typed);
    await card.getByRole("button", { name: "Try", exact: true }).click();
    await expect(card, typed).toContainText(errorStrings[code].cause, { timeout: 20_000 });
    await expectCause(card.getByRole("alert"), code);
  }
});

test("what cannot be stated on Profile is told, and comes back as it was typed after a restart", async () => {
  const typed = {
    Organisation: "Contoso\u202Epuorg",
    Goals: "g".repeat(10_000),
    Seats: "about 12",
    "First name of the tenant": "https://contoso.onmicrosoft.com",
    "Verified domains": "contoso.com\nfab rikam..com",
    Start: "31.12.2026",
    Target: "2027-02-30",
    "How to reach them": "call\u0007me",
  } as const;
  const why = [
    "there is a character in it that cannot be seen (U+202E)",
    "10,000 characters, and at most 2,000 fit",
    "a whole number is wanted",
    "is an address of a page",
    '"fab" has no dot',
    "this can be read as two different days",
    "there is no day 2027-02-30",
    "there is a character in it that cannot be seen (U+0007)",
  ];
  const wizard = await start();
  await wizard.begin();
  const field = ({ page }: Wizard, name: string): Locator => page.getByRole("textbox", { name, exact: true });
  await field(wizard, "Licences").fill("E3");
  for (const [name, text] of Object.entries(typed)) await field(wizard, name).fill(text);
  await field(wizard, "Licences").focus();
  for (const words of why) await expect(wizard.page.getByText(`Not used: `).filter({ hasText: words })).toBeVisible();
  await expect(wizard.page.getByText("8 entries are not used and stay as typed, the rest is saved")).toBeVisible();
  await close();

  const again = await start();
  await again.page.getByRole("button", { name: /^Begun on/u }).click();
  for (const [name, text] of Object.entries(typed)) await expect(field(again, name)).toHaveValue(text);
  for (const words of why) await expect(again.page.getByText(`Not used: `).filter({ hasText: words })).toBeVisible();
  await expect(field(again, "Licences")).toHaveValue("E3");
});

test("a password that was typed and not tried is there when the step was left, and on no disk", async () => {
  const secret = "never-on-disk-Passw0rd";
  const wizard = await start();
  await wizard.begin();
  await wizard.goTo("Connect");
  await wizard.addServer("dc1.invalid", "CONTOSO\\reader", secret);
  await wizard.page.keyboard.press("Alt+PageDown");
  await wizard.goTo("Connect");
  const card = wizard.connection("dc1.invalid");
  await expect(card).toContainText("Held in memory until Groundcheck ends. Enter it again only to replace it.");
  await expect(card.getByLabel("Password")).toHaveValue("");
  await close();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const holding = files.filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(secret));
  expect(files.length).toBeGreaterThan(0);
  expect(holding).toEqual([]);
});

/** Takes connections and says nothing, so that a run surely goes on. */
async function silentServer(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  return { server, port: typeof bound === "object" && bound !== null ? bound.port : 0 };
}

test("files that are dropped during a run leave it alone; after it a bundle opens, and others say why not", async () => {
  const bundle = join(folder, "estate.gcb");
  const notes = join(folder, "notes.txt");
  await makeBundle(bundle, twoForestsWithFixes());
  writeFileSync(notes, "no bundle at all");
  const { server, port } = await silentServer();
  try {
    const wizard = await start();
    const { page } = wizard;
    await wizard.begin();
    const card = await addServer(wizard);
    await card.getByLabel("Server or domain").fill(`127.0.0.1:${port}`);
    await wizard.goTo("Gather");
    await page.getByRole("button", { name: "Gather", exact: true }).click();
    const cancel = page.getByRole("button", { name: "Cancel and keep" });
    await expect(cancel).toBeVisible();
    for (const file of [bundle, notes]) {
      await dropFile(page, file);
      await expectCause(page.getByRole("alert"), "already-running");
      await page.getByRole("alert").getByRole("button").click();
      await expect(page.getByRole("heading", { level: 1, name: "Gather" })).toBeVisible();
      await expect(cancel).toBeVisible();
    }
    await cancel.click();
    await expect(page.getByRole("button", { name: "Resume", exact: true })).toBeVisible();

    await dropFile(page, notes);
    await expectCause(page.getByRole("alert"), "bundle-not-a-zip");
    await page.getByRole("button", { name: "Go on", exact: true }).click();
    await dropFile(page, bundle);
    await expect(page.getByText("Read only, from estate.gcb")).toBeVisible();
  } finally {
    server.close();
  }
});
