import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { FileToWrite } from "./file-to-write.tsx";
import { WrittenFileRows } from "./written-file-rows.tsx";

const button = { text: "Write the bundle…", isPrimary: true, isDisabled: false };
const file = { path: "D:\\Share\\estate.gcb", sizeBytes: 312, sha256: "a1".repeat(32) };

it("names its part, says what it is for and writes by keyboard", async () => {
  const onClick = vi.fn<() => void>();
  renderPart(<FileToWrite title="Bundle" purpose="For the specialist." button={{ ...button, onClick }} />);
  const part = within(screen.getByRole("region", { name: "Bundle" }));
  expect(part.getByText("For the specialist.")).toBeDefined();
  part.getByRole("button", { name: "Write the bundle…" }).focus();
  await userEvent.setup().keyboard("{Enter}");
  expect(onClick).toHaveBeenCalledOnce();
});

it("keeps the focus on its button while that is off, and does nothing", async () => {
  const onClick = vi.fn<() => void>();
  renderPart(<FileToWrite title="Bundle" purpose="For us." button={{ ...button, isDisabled: true, onClick }} />);
  screen.getByRole("button").focus();
  expect(document.activeElement).toBe(screen.getByRole("button"));
  await userEvent.setup().keyboard("{Enter}");
  expect(onClick).not.toHaveBeenCalled();
});

it("shows below what became of it, and no button where it cannot be written", () => {
  renderPart(
    <FileToWrite title="Bundle" purpose="It came from a file." button={null}>
      <WrittenFileRows file={file} />
    </FileToWrite>,
  );
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    file.path,
    "312 bytes",
    file.sha256,
  ]);
});
