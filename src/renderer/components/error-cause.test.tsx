import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { ErrorCause } from "./error-cause.tsx";

describe("ErrorCause", () => {
  it("says the cause and the next step at once, and keeps the raw answer under Details", () => {
    renderPart(
      <ErrorCause
        title="The bundle was not opened"
        cause="The file is no zip."
        next="Ask for the file again."
        asked="open broken.zip"
        code="bundle-not-a-zip"
        detail="end of central directory not found"
      />,
    );
    expect(screen.getByRole("alert").textContent).toContain("Cause. The file is no zip.");
    expect(screen.getByRole("alert").textContent).toContain("Next. Ask for the file again.");
    const details = screen.getByText("end of central directory not found").closest("details");
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain("bundle-not-a-zip");
  });
});
