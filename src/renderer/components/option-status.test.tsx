import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { OptionStatus } from "./option-status.tsx";
import type { OptionStanding } from "./option-status.strings.ts";

const supported: OptionStanding = {
  status: "supported",
  fixes: 0,
  missingFacts: 0,
  warnings: 0,
  inProgrammeScope: true,
};

describe("OptionStatus", () => {
  it.each<[Partial<OptionStanding>, string, string]>([
    [{}, "Supported", "Supported"],
    [{ warnings: 3 }, "Supported, 3 warnings", "Supported"],
    [{ inProgrammeScope: false }, "Supported by product", "Supported"],
    [{ status: "supported-after", fixes: 1 }, "Supported after 1 fix", "After 1 fix"],
    [{ status: "supported-after", fixes: 2 }, "Supported after 2 fixes", "After 2 fixes"],
    [{ status: "unsupported" }, "Not supported", "Not supported"],
    [{ status: "undecided", missingFacts: 1 }, "Undecided: 1 fact missing", "1 fact missing"],
  ])("says %o as “%s” in a heading and “%s” in a row", (changes, heading, row) => {
    const standing = { ...supported, ...changes };
    const { unmount } = renderPart(<OptionStatus standing={standing} form="heading" />);
    expect(screen.getByText(heading)).toBeDefined();
    unmount();
    renderPart(<OptionStatus standing={standing} form="row" />);
    expect(screen.getByText(row)).toBeDefined();
  });
});
