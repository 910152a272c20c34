import type { Session } from "../scene.ts";

/** Nothing was done on this computer yet: the first page, and the sample estate. */
export const newcomer: Session = {
  name: "newcomer",
  prepare: () => Promise.resolve({}),
  scenes: [
    {
      view: "start-first",
      show: async ({ page }) => {
        await page.getByText("Looked at without").waitFor();
      },
    },
    {
      view: "sample-sign-in-options",
      readme: "sign-in-options",
      show: ({ window }) => window.openSample(),
    },
    {
      view: "sample-findings",
      readme: "findings",
      show: async ({ window }) => {
        await window.goTo("Findings");
        await window.findings
          .getByRole("row", { name: /^(?:Fail|Warning): / })
          .first()
          .click();
        await window.pane.waitFor();
      },
    },
    {
      view: "sample-estate-map",
      readme: "estate-map",
      show: async ({ wizard, page }) => {
        await wizard.goTo("Estate map");
        await page.getByRole("button", { name: /trust/iu }).first().click();
      },
    },
    { view: "sample-share", show: ({ wizard }) => wizard.goTo("Share") },
  ],
};
