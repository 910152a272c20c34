import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { HandoutFiles } from "./handout-files.tsx";

const files = [
  { fileName: "request.txt", title: "What is asked", text: "Enable the suffix <b>works</b>.\n" },
  { fileName: "enable.ps1", title: "Enables the suffix", text: "param([switch]$Apply)\n" },
];

describe("files to hand over", () => {
  it("shows every text as it is, and says whether it was copied", async () => {
    const copied: string[] = [];
    const onCopy = (text: string): Promise<boolean> => Promise.resolve(copied.push(text) === 1);
    renderPart(<HandoutFiles files={files} onCopy={onCopy} />);
    expect(screen.getByRole("region", { name: "request.txt" }).querySelector("pre")?.textContent).toBe(files[0]?.text);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Copy enable.ps1" }));
    expect(screen.getByText("Copied")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Copy request.txt" }));
    expect(screen.getByText(/^Not copied/u)).toBeDefined();
    expect(copied).toEqual([files[1]?.text, files[0]?.text]);
  });
});
