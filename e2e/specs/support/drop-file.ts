import type { Page } from "@playwright/test";

/** Drops a file of this computer in the middle of the window, as a person does. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const [x, y] = [400, 300];
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  try {
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await protocol.send("Input.dispatchDragEvent", { type, x, y, data });
    }
  } finally {
    await protocol.detach();
  }
}
