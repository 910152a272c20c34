import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { WaiveForm, type WaiveFormProps } from "./waive-form.tsx";

function show(changes: Partial<WaiveFormProps> = {}) {
  const onWaive = vi.fn<WaiveFormProps["onWaive"]>();
  const onTakeBack = vi.fn<WaiveFormProps["onTakeBack"]>();
  const part = (
    <WaiveForm
      subject="A finding"
      before={null}
      today="2026-11-25"
      onWaive={onWaive}
      onTakeBack={onTakeBack}
      onClose={() => undefined}
      {...changes}
    />
  );
  renderPart(part);
  return { onWaive, onTakeBack };
}

describe("the form of a waiver", () => {
  it("takes nothing that lacks a reason, an owner or a day to come", async () => {
    const { onWaive } = show({ before: { reason: " ", owner: "Board", until: "2026-11-24" } });
    await userEvent.click(screen.getByRole("button", { name: "Waive until then" }));
    expect([screen.getByText("Needed"), screen.getByText("The day has passed.")]).toHaveLength(2);
    expect(onWaive).not.toHaveBeenCalled();
  });

  it("gives what was typed without blanks around it", async () => {
    const { onWaive } = show({ before: { reason: " Sold soon ", owner: "Board ", until: "2026-11-25" } });
    await userEvent.click(screen.getByRole("button", { name: "Waive until then" }));
    expect(onWaive).toHaveBeenCalledWith({ reason: "Sold soon", owner: "Board", until: "2026-11-25" });
  });

  it("takes back only what there is", async () => {
    const { onTakeBack } = show({ before: { reason: "x", owner: "y", until: "2026-11-25" } });
    await userEvent.click(screen.getByRole("button", { name: "Take the waiver back" }));
    expect(onTakeBack).toHaveBeenCalledOnce();
  });
});
