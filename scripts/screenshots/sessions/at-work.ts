import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contosoGroup } from "../estates/contoso-group.ts";
import { fortyForests } from "../estates/forty-forests.ts";
import { gatheredAt } from "../estates/gathered-at.ts";
import { interruptedEstate } from "../estates/interrupted.ts";
import { twelveForests } from "../estates/twelve-forests.ts";
import { ShareStep } from "../../../e2e/pages/share-step.ts";
import { groupConnections } from "../group-connections.ts";
import { groupProfile } from "../group-profile.ts";
import { longAgo, soonAgo } from "../moments.ts";
import { plantAssessments } from "../plant-assessments.ts";
import type { Session } from "../scene.ts";

const longName = "Northwind Traders International Holdings";
const manyName = "Contoso after the mergers";
const holdingName = "Contoso holding";

/** Assessments at several stages, kept on this computer. */
export const atWork: Session = {
  name: "at work",
  prepare: async (folder) => {
    const userData = join(folder, "user-data");
    const connections = groupConnections(soonAgo);
    const own = connections.slice(0, 1);
    await plantAssessments(userData, [
      { profile: groupProfile, connections, facts: gatheredAt(contosoGroup(), soonAgo), usedAt: soonAgo },
      {
        profile: { organisation: longName },
        connections: own,
        facts: gatheredAt(interruptedEstate(), longAgo),
        usedAt: longAgo,
      },
      {
        profile: { organisation: manyName },
        connections: own,
        facts: gatheredAt(twelveForests(), soonAgo),
        usedAt: longAgo,
      },
      {
        profile: { organisation: holdingName },
        connections: own,
        facts: gatheredAt(fortyForests(), soonAgo),
        usedAt: longAgo,
      },
      { profile: { organisation: "Fabrikam pilot" }, connections: own.map(untried), facts: null, usedAt: longAgo },
    ]);
    return { userData };
  },
  scenes: [
    { view: "start", show: async ({ page }) => page.getByText("Looked at without").waitFor() },
    {
      view: "gather-finished",
      show: async (stage) => {
        await stage.openRecent("Contoso group");
        await stage.wizard.goTo("Gather");
      },
    },
    { view: "profile", show: ({ wizard }) => wizard.goTo("Profile") },
    { view: "services", show: ({ wizard }) => wizard.goTo("Services chosen") },
    { view: "connect", show: ({ wizard }) => wizard.goTo("Connect") },
    {
      view: "connect-certificate",
      show: async ({ page }) => page.getByRole("button", { name: "Trust" }).first().scrollIntoViewIfNeeded(),
    },
    { view: "estate-map", show: ({ wizard }) => wizard.goTo("Estate map") },
    {
      view: "estate-map-trust",
      show: async ({ page }) =>
        page
          .getByRole("button", { name: /contoso\.example\.com.*fabrikam\.example\.net/u })
          .first()
          .click(),
    },
    {
      view: "estate-map-table",
      show: (stage) => stage.press("Table"),
    },
    {
      view: "findings",
      show: async ({ page, window, wizard }) => {
        await wizard.goTo("Findings");
        const search = page.getByRole("searchbox");
        // The list draws only the rows in sight.
        await search.fill("not routed");
        await window.findings
          .getByRole("row", { name: /^Fail: / })
          .first()
          .click();
        await window.pane.waitFor();
        await search.fill("");
      },
    },
    {
      view: "findings-unknown",
      show: async (stage) => {
        await stage.press(/^Fail$|\d+ Fail$/u);
        await stage.press(/\d+ Warning$/u);
        await stage.press(/\d+ Check by hand$/u);
        await stage.window.findings
          .getByRole("row", { name: /^Unknown: / })
          .first()
          .click();
      },
    },
    {
      view: "search",
      show: async ({ page }) => {
        await page.keyboard.press("Control+k");
        await page.getByRole("combobox", { name: /^Search/u }).fill("fabrikam");
        await page.getByRole("option").first().waitFor();
      },
    },
    {
      view: "questions",
      show: async ({ page, wizard }) => {
        await page.keyboard.press("Escape");
        await wizard.goTo("Questions");
      },
    },
    {
      view: "sign-in-options",
      show: async ({ page, window, wizard }) => {
        await page.keyboard.press("Escape");
        await wizard.goTo("Sign-in options");
        await window.card("Pass-through Authentication").click();
      },
    },
    {
      view: "sign-in-options-what-if",
      show: async ({ page }) => {
        await page.getByRole("button", { name: "Assume another fix" }).click();
        await page.getByRole("menuitem", { name: /^The fewest/u }).click();
        await page
          .getByText(/^With \d+ fix/u)
          .first()
          .waitFor();
      },
    },
    {
      view: "sign-in-options-all",
      show: async (stage) => {
        await stage.press("Reset");
        await stage.press(/^All \d+ rules$/u);
      },
    },
    {
      view: "sign-in-options-forest",
      show: async (stage) => {
        await stage.press("What decides it");
        await stage.press("By forest");
        await stage.page.getByLabel("Forest", { exact: true }).selectOption("fabrikam.example.net");
      },
    },
    {
      view: "sign-in-options-compare",
      show: async (stage) => {
        await stage.press("Whole estate");
        await stage.press("Compare");
      },
    },
    {
      view: "sign-in-options-factors",
      show: async ({ page }) => {
        await page.getByText("How each method fits").scrollIntoViewIfNeeded();
        await page
          .getByRole("region", { name: "Comparison of the sign-in options" })
          .evaluate((region) => region.scrollTo({ top: region.scrollHeight }));
      },
    },
    { view: "plan", readme: "plan", show: ({ wizard }) => wizard.goTo("Plan") },
    { view: "plan-text", show: (stage) => stage.press("Text or script") },
    { view: "plan-list", show: (stage) => stage.press("List") },
    {
      view: "plan-settings",
      show: async (stage) => {
        await stage.press("List and timeline");
        await stage.press("Windows and dates…");
      },
    },
    {
      view: "progress",
      show: async (stage) => {
        await stage.press("Close");
        await stage.wizard.goTo("Progress");
      },
    },
    { view: "share", show: ({ wizard }) => wizard.goTo("Share") },
    {
      view: "share-written",
      show: async (stage) => {
        const share = new ShareStep({ app: stage.app, page: stage.page });
        const place = join(await mkdtemp(join(tmpdir(), "gc-shared-")), "contoso-group.gcb");
        await share.write("bundle", place);
        await share.written("bundle", place);
      },
    },
    { view: "coverage", show: (stage) => stage.press(/\d+ of \d+ facts/u) },
    {
      view: "settings",
      show: async (stage) => {
        await stage.page.keyboard.press("Escape");
        await stage.press("Settings");
      },
    },
    {
      view: "help",
      show: async (stage) => {
        await stage.press("Back");
        await stage.press("Keyboard and words");
      },
    },
    {
      view: "gather-partial",
      show: async (stage) => {
        await stage.press("Back");
        await stage.openStart();
        await stage.openRecent(longName);
        await stage.wizard.goTo("Gather");
      },
    },
    { view: "estate-map-unread", show: ({ wizard }) => wizard.goTo("Estate map") },
    {
      view: "gather-ready",
      show: async (stage) => {
        await stage.openStart();
        await stage.openRecent("Fabrikam pilot");
        await stage.wizard.goTo("Gather");
      },
    },
    {
      view: "findings-empty",
      show: async (stage) => {
        await stage.press(/^Findings/u);
        await stage.page.getByText("nothing to judge").waitFor();
      },
    },
    { view: "estate-map-empty", show: ({ wizard }) => wizard.goTo("Estate map") },
    { view: "sign-in-options-empty", show: ({ wizard }) => wizard.goTo("Sign-in options") },
    { view: "share-empty", show: ({ wizard }) => wizard.goTo("Share") },
    {
      view: "estate-map-40-forests",
      show: async (stage) => {
        await stage.openStart();
        await stage.openRecent(holdingName);
        await stage.wizard.goTo("Estate map");
      },
    },
    { view: "findings-40-forests", show: ({ wizard }) => wizard.goTo("Findings") },
    { view: "sign-in-options-40-forests", show: ({ wizard }) => wizard.goTo("Sign-in options") },
    {
      view: "estate-map-12-forests",
      show: async (stage) => {
        await stage.openStart();
        await stage.openRecent(manyName);
        await stage.wizard.goTo("Estate map");
      },
    },
    { view: "estate-map-12-forests-table", show: (stage) => stage.press("Table") },
    { view: "sign-in-options-12-forests", show: ({ wizard }) => wizard.goTo("Sign-in options") },
  ],
};

function untried<T extends object>(connection: T): T & { readonly result: null } {
  return { ...connection, result: null };
}
