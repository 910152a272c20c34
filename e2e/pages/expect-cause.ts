import { expect, type Locator } from "@playwright/test";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import type { ErrorCode } from "#domain/kernel/error-code.ts";

/** Cause and next step of the catalogue stand in an alert, and the code in its details. */
export async function expectCause(alert: Locator, code: ErrorCode): Promise<void> {
  await expect(alert).toContainText(errorStrings[code].cause);
  await expect(alert).toContainText(errorStrings[code].next);
  await expect(alert.locator("details")).toContainText(code);
}
