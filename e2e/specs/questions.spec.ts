import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { contosoGroup } from "../../scripts/screenshots/estates/contoso-group.ts";
import { gatheredAt } from "../../scripts/screenshots/estates/gathered-at.ts";
import { groupConnections } from "../../scripts/screenshots/group-connections.ts";
import { soonAgo } from "../../scripts/screenshots/moments.ts";
import { plantAssessments } from "../../scripts/screenshots/plant-assessments.ts";
import { FirstWindow } from "../pages/first-window.ts";
import { Keys } from "../pages/keys.ts";
import { Examination } from "./support/examination.ts";
import { focusWalk } from "./support/focus-walk.ts";
import { launchApp } from "./support/launch-app.ts";

test.setTimeout(120_000);

test("an answer given by keyboard changes the option it is about, and can be taken back", async () => {
  const userData = await mkdtemp(join(tmpdir(), "groundcheck-questions-"));
  await plantAssessments(userData, [
    {
      profile: { organisation: "Contoso group" },
      connections: groupConnections(soonAgo),
      facts: gatheredAt(contosoGroup(), soonAgo),
      usedAt: soonAgo,
    },
  ]);
  const launched = await launchApp({ userData });
  const { page } = launched;
  const window = new FirstWindow(page);
  const keys = new Keys(page);
  const examination = new Examination(launched);
  await examination.pictured();
  await page.getByRole("table").getByRole("button", { name: "Contoso group", exact: true }).click();
  await window.waitForOptions();
  await window.goTo("Questions");
  await examination.look("the first question");
  expect((await focusWalk(page)).faults).toEqual([]);

  await page
    .getByRole("navigation", { name: "Questions" })
    .getByRole("button", { name: /password hashes/u })
    .click();
  const question = page.getByRole("region", { name: /^Question \d+ of/u });
  await expect(question).toContainText("Password hash sync");
  await keys.to(question.getByRole("radio").first());
  await keys.press("ArrowDown", "Space");
  await expect(question.getByRole("radio", { name: "The security policy forbids it" })).toBeChecked();
  await expect(question).toContainText("Not supported");
  await examination.look("an answer that changes an option");
  await window.goTo("Sign-in options");
  await expect(window.card("Password hash sync")).toContainText("Not supported");
  await window.goTo("Questions");
  await keys.enter(question.getByRole("button", { name: "Take the answer back" }));
  await expect(question).not.toContainText("Not supported");
  await examination.narrow();
  await examination.look("a question in the smaller window");
  await launched.close();
  await rm(userData, { recursive: true, force: true });
});
