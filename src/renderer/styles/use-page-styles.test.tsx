import { renderHook } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

it("has every rule of the page taken in, the focus ring of forced colours too", async () => {
  // Under test the library leaves such rules out.
  vi.stubEnv("NODE_ENV", "development");
  const { usePageStyles } = await import("./use-page-styles.ts");
  const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
  renderHook(() => usePageStyles());
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
  expect(rules).toContainEqual(expect.stringContaining("font-variant-numeric"));
  expect(rules).toContainEqual(
    expect.stringMatching(/^@media \(forced-colors: active\) \{[^}]*:focus-visible \{[^}]*Highlight/u),
  );
  expect(complaints).not.toHaveBeenCalled();
});
