import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { gatheredAt } from "../../scripts/screenshots/estates/gathered-at.ts";
import { interruptedEstate } from "../../scripts/screenshots/estates/interrupted.ts";
import { twelveForests } from "../../scripts/screenshots/estates/twelve-forests.ts";
import { groupConnections } from "../../scripts/screenshots/group-connections.ts";
import { longAgo, soonAgo } from "../../scripts/screenshots/moments.ts";
import { plantAssessments } from "../../scripts/screenshots/plant-assessments.ts";
import { makeBundle, partlyReadEstate, twoForestsWithFixes } from "../pages/made-bundle.ts";
import { silentServer } from "../pages/silent-server.ts";
import { Wizard } from "../pages/wizard.ts";
import { Examination } from "./support/examination.ts";
import { launchApp, type LaunchedApp, type LaunchOptions } from "./support/launch-app.ts";

// A walk through every state of the app in one launch each, because most of the time would be spent on starting it.
test.setTimeout(150_000);

let folder: string;
let launched: LaunchedApp | null = null;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gc-accessibility-"));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));
test.afterEach(async () => {
  await launched?.close();
  launched = null;
});

async function start(options: LaunchOptions = {}) {
  launched = await launchApp(options);
  const { page } = launched;
  const examination = new Examination(launched);
  await examination.pictured();
  const wizard = new Wizard(launched);
  const press = (name: string | RegExp): Promise<void> =>
    page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  const toStart = async (): Promise<void> => {
    await page.getByRole("banner", { name: "Estate" }).getByRole("button").first().click();
    await page.getByRole("menuitem", { name: "All assessments" }).click();
    await page.getByText("Looked at without").waitFor();
  };
  const openRecent = async (name: string): Promise<void> => {
    await page.getByRole("table").getByRole("button", { name, exact: true }).first().click();
    await page.getByRole("navigation", { name: "Steps" }).waitFor();
  };
  return { page, wizard, examination, press, toStart, openRecent };
}

test("a new assessment can be used by everybody, with every step still empty", async () => {
  const { page, wizard, examination, press } = await start();
  await page.getByText("Looked at without").waitFor();
  await examination.lookClosely("start");
  await press("Settings");
  await examination.lookClosely("settings");
  await page.keyboard.press("Escape");
  await press("Keyboard and words");
  await examination.lookClosely("help");
  await page.keyboard.press("Escape");

  await wizard.begin();
  await page.getByLabel("Seats").fill("many");
  await page.getByLabel("Target").fill("2027-13-45");
  await page.getByRole("textbox", { name: "Organisation" }).fill("Contoso");
  await page.getByRole("textbox", { name: "Organisation" }).blur();
  await page.getByText("Not used: ").first().waitFor();
  await examination.lookClosely("profile with faults");
  await wizard.goTo("Services chosen");
  await page.getByRole("checkbox").first().click();
  await examination.lookClosely("services");
  for (const step of ["Gather", "Estate map", "Findings", "Sign-in options", "Share"]) {
    await wizard.goTo(step);
    await examination.look(`${step}, empty`);
  }

  await wizard.goTo("Connect");
  await press("Change limits");
  const card = await wizard.addServer("https://nope.example/x", "reader", "never used");
  await card.getByRole("button", { name: "Try", exact: true }).click();
  await expect(card).toContainText("Cannot be used: ");
  await examination.lookClosely("connect with faults");
});

test("an assessment at work can be used by everybody", async () => {
  const userData = join(folder, "at-work");
  await plantAssessments(userData, [
    {
      profile: { organisation: "Own" },
      connections: groupConnections(soonAgo),
      facts: partlyReadEstate(),
      usedAt: soonAgo,
    },
    {
      profile: { organisation: "Old" },
      connections: [],
      facts: gatheredAt(twoForestsWithFixes(), longAgo),
      usedAt: longAgo,
    },
  ]);
  const { page, wizard, examination, press, toStart, openRecent } = await start({ userData });
  await page.getByText("Looked at without").waitFor();
  await page.getByRole("button", { name: /^Delete Old/u }).click();
  await examination.lookClosely("start, asked to delete");
  await press("Keep");
  await openRecent("Own");
  await wizard.goTo("Connect");
  await examination.lookClosely("connect with a certificate to confirm");
  await wizard.goTo("Gather");
  await examination.lookClosely("gather, finished with failures");
  await press("More actions");
  await page.getByRole("menuitem").first().waitFor();
  await examination.look("gather, more actions");
  await page.keyboard.press("Escape");

  await wizard.goTo("Estate map");
  await page.locator("[data-row-id]").first().waitFor();
  await examination.lookClosely("map");
  await page.getByRole("button", { name: /trust/iu }).first().click();
  await page.getByRole("complementary").waitFor();
  await examination.lookClosely("map with a trust");
  await page.keyboard.press("Escape");
  await press("Table");
  await examination.lookClosely("map as tables");

  await wizard.goTo("Findings");
  await examination.lookClosely("findings");
  await page.getByRole("treegrid").getByRole("row").nth(2).click();
  await page.getByRole("complementary").waitFor();
  await examination.lookClosely("findings with a pane");
  await page.getByRole("searchbox").fill("no finding has these words");
  await examination.look("findings, no match");
  await page.getByRole("searchbox").fill("");

  await wizard.goTo("Sign-in options");
  await examination.lookClosely("options");
  await press(/^All \d+ rules$/u);
  await press("By forest");
  await examination.look("options of a forest, all rules");
  await press("Compare");
  await examination.lookClosely("options compared");
  await press(/\d+ of \d+ facts/u);
  await page.getByRole("region", { name: "What could not be read" }).waitFor();
  await examination.look("coverage");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("corp");
  await page.getByRole("option").first().waitFor();
  await examination.look("search");
  await page.keyboard.press("Escape");

  await wizard.goTo("Share");
  const written = join(folder, "written.gcb");
  await wizard.willSaveAt(written);
  await press("Write the bundle…");
  await page.getByText(written, { exact: true }).waitFor();
  await examination.lookClosely("share, written");

  await page.getByRole("banner", { name: "Estate" }).getByRole("button").first().click();
  await page.getByRole("menuitem").first().waitFor();
  await examination.look("menu of the estate");
  await page.keyboard.press("Escape");
  await examination.narrow();
  await press("Assess");
  await page.getByRole("menuitem").first().waitFor();
  await examination.look("steps in the rail");
  await page.keyboard.press("Escape");
  await examination.pictured();
  await toStart();
  await openRecent("Old");
  await wizard.goTo("Findings");
  await examination.look("findings, stale");
});

for (const [estate, made] of [
  ["twelve forests", twelveForests],
  ["long names", interruptedEstate],
] as const) {
  test(`an estate of ${estate} can be read by everybody`, async () => {
    const userData = join(folder, estate);
    await plantAssessments(userData, [
      { profile: { organisation: estate }, connections: groupConnections(soonAgo), facts: made(), usedAt: soonAgo },
    ]);
    const { page, wizard, examination, press, openRecent } = await start({ userData });
    await openRecent(estate);
    await wizard.goTo("Estate map");
    await page.locator("[data-row-id]").first().waitFor();
    await examination.lookClosely(`map of ${estate}`);
    await press("Table");
    await examination.lookClosely(`map as tables of ${estate}`);
    for (const step of ["Gather", "Findings", "Sign-in options"]) {
      await wizard.goTo(step);
      await examination.lookClosely(`${step} of ${estate}`);
    }
  });
}

test("a run can be followed by everybody", async () => {
  const userData = join(folder, "gathering");
  const silent = await silentServer();
  const own = {
    connections: [{ id: "server-1", server: silent.address, user: null, fingerprints: [], result: null }],
    usedAt: soonAgo,
  };
  await plantAssessments(userData, [
    { ...own, profile: { organisation: "Begun" }, facts: null },
    { ...own, profile: { organisation: "Broken off" }, facts: { ...partlyReadEstate(), finishedAt: null } },
  ]);
  try {
    const { wizard, examination, press, page, toStart, openRecent } = await start({ userData });
    await openRecent("Broken off");
    await wizard.goTo("Gather");
    await examination.lookClosely("gather, broken off");
    await toStart();
    await openRecent("Begun");
    await wizard.goTo("Gather");
    await press("Gather");
    await page.getByRole("button", { name: "Cancel and keep" }).waitFor();
    await examination.lookClosely("gather, running");
    await wizard.goTo("Share");
    await examination.look("share, running");
    await wizard.goTo("Gather");
    await press("Cancel and keep");
    await page.getByRole("button", { name: "Resume", exact: true }).waitFor();
    await examination.look("gather, cancelled");
  } finally {
    await silent.close();
  }
});

test("an opened bundle and the sample can be read by everybody", async () => {
  const bundle = join(folder, "fixes.gcb");
  await makeBundle(bundle, twoForestsWithFixes());
  const { page, wizard, examination, press, toStart } = await start({ args: [bundle] });
  for (const kind of ["imported", "sample"]) {
    await page.getByRole("heading", { level: 1, name: "Sign-in options" }).waitFor();
    for (const step of ["Profile", "Services chosen", "Estate map", "Findings", "Sign-in options", "Share"]) {
      await wizard.goTo(step);
      await examination.look(`${step}, ${kind}`);
    }
    if (kind === "sample") return;
    await toStart();
    await press("Look around");
  }
});

test("a bundle that does not open is told to everybody", async () => {
  const bundle = join(folder, "damaged.gcb");
  await writeFile(bundle, "PK nothing");
  const { page, examination } = await start({ args: [bundle] });
  await page.getByRole("alert").waitFor();
  await examination.lookClosely("start, a bundle that did not open");
});
