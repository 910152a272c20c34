import { describe, expect, test } from "vitest";

import { aDomainController } from "#domain/testing/facts.ts";

import { controllerLabel, isGenerationOrLater } from "./controller-generation.ts";

const least = { version: "6.2", level: 5 };
const running = (
  operatingSystem: string | null,
  operatingSystemVersion: string | null,
  functionalLevel: number | null,
) => aDomainController("corp.example.com", "DC1", { operatingSystem, operatingSystemVersion, functionalLevel });

describe("the generation of a domain controller", () => {
  test.each([
    ["6.2.9200", true],
    ["6.1.7601", false],
    ["6.3.9600", true],
    ["7.0", true],
    ["10.0.20348", true],
    ["5.2.3790", false],
  ])("Windows %s at least 6.2: %s", (version, expected) => {
    expect(isGenerationOrLater(running("Windows Server", version, null), least)).toBe(expected);
  });

  test("the version of Windows counts before the level", () => {
    expect(isGenerationOrLater(running("Windows Server", "6.1.7601", 7), least)).toBe(false);
  });

  test.each([
    [5, true],
    [4, false],
    [null, null],
  ])("another system's level %s decides: %s", (level, expected) => {
    expect(isGenerationOrLater(running("Samba", "4.17.12-Debian", level), least)).toBe(expected);
  });

  test("a version without a system is taken as Windows", () => {
    expect(isGenerationOrLater(running(null, "10.0.20348", null), least)).toBe(true);
  });

  test("a version that is no number falls back to the level", () => {
    expect(isGenerationOrLater(running("Windows Server", "unknown", 5), least)).toBe(true);
  });

  test("a label says what is known", () => {
    expect(controllerLabel(running("Windows Server 2022", "10.0.20348", 7))).toBe("DC1 (Windows Server 2022)");
    expect(controllerLabel(running(null, "10.0.20348", 7))).toBe("DC1 (10.0.20348)");
    expect(controllerLabel(running(null, null, 7))).toBe("DC1");
  });
});
