import { expect, type Locator, type Page } from "@playwright/test";

import type { Verdict } from "#domain/checks/finding.ts";
import type { OptionRow, ResultDocument } from "#domain/result/result-document.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The words of an option's card, written here anew: the window's own would agree with themselves. */
function heading({ status, fixes, missingFacts, warnings, inProgrammeScope }: OptionRow): string {
  switch (status) {
    case "supported":
      if (!inProgrammeScope) return "Supported by product";
      return warnings === 0 ? "Supported" : `Supported, ${many(warnings, "warning", "warnings")}`;
    case "supported-after":
      return `Supported after ${many(fixes, "fix", "fixes")}`;
    case "undecided":
      return `Undecided: ${many(missingFacts, "fact", "facts")} missing`;
    case "unsupported":
      return "Not supported";
  }
}

/** The words of a forest's row on a card. */
function row({ status, fixes, missingFacts }: OptionRow): string {
  switch (status) {
    case "supported":
      return "Supported";
    case "supported-after":
      return `After ${many(fixes, "fix", "fixes")}`;
    case "undecided":
      return `${many(missingFacts, "fact", "facts")} missing`;
    case "unsupported":
      return "Not supported";
  }
}

const verdictNames: Readonly<Record<Verdict, string>> = {
  fail: "Fail",
  warn: "Warning",
  unknown: "Unknown",
  manual: "Check by hand",
  pass: "Pass",
  notApplicable: "Not applicable",
};

/** What goes with the sign-in options and has no card. */
const companions = ["connect-sync", "cloud-sync", "web-application-proxy", "password-writeback"];

/**
 * On Sign-in options: every card, every forest on it, and what goes with them says what the result says, to the letter.
 */
export async function expectOptionsOf(page: Page, { options }: ResultDocument): Promise<void> {
  for (const option of options) {
    if (companions.includes(option.id)) {
      const name = `${option.title.replace("Microsoft Entra ", "")} ${row(option)}`;
      if (option.scope === "estate") await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
      continue;
    }
    const card = page.getByRole("article", { name: option.title, exact: true });
    if (option.scope === "estate") {
      await expect(card.getByText(heading(option), { exact: true }).first()).toBeVisible();
      await expect(definition(card, "Programme")).toHaveText(option.inProgrammeScope ? "In scope" : /^Outside scope/u);
    } else {
      await expect(definition(card, option.scope)).toHaveText(row(option));
    }
  }
}

/** On Findings: of every verdict as many as the result has. */
export async function expectFindingsOf(page: Page, { findings }: ResultDocument): Promise<void> {
  for (const [verdict, name] of Object.entries(verdictNames)) {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    await expect(page.getByRole("button", { name: `${count} ${name}`, exact: true })).toHaveCount(1);
  }
  await expect(page.getByText(`of ${findings.length} shown`)).toBeVisible();
}

/** What a card says beside a name. */
function definition(card: Locator, name: string): Locator {
  return card
    .locator("dt", { hasText: new RegExp(`^${name.replaceAll(".", "\\.")}$`, "u") })
    .locator("xpath=following-sibling::dd");
}
