import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Button, MenuItem } from "@fluentui/react-components";
import { expect, it, vi } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { PageMenu } from "./page-menu.tsx";

it("opens its menu within the part of the page it stands in, and closes it after a choice", async () => {
  const onChoose = vi.fn<() => void>();
  renderPart(
    <main>
      <PageMenu trigger={<Button>Export</Button>}>
        <MenuItem onClick={onChoose}>Save as SVG…</MenuItem>
      </PageMenu>
    </main>,
  );
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard("{Enter}");
  await user.click(within(screen.getByRole("main")).getByRole("menuitem", { name: "Save as SVG…" }));
  expect(onChoose).toHaveBeenCalledOnce();
  expect(screen.queryByRole("menu")).toBeNull();
});
