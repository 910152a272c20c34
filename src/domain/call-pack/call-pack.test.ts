import { describe, expect, it } from "vitest";

import { emptyPlanWish } from "#domain/facts/empty-plan-wish.ts";
import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import { interview } from "#domain/interview/interview.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import { aForest, anEstate, testInstant } from "#domain/testing/facts.ts";

import { callPackHtml } from "./call-pack-html.ts";
import { callPackMarkdown } from "./call-pack-markdown.ts";
import { callPack, type CallPack } from "./call-pack.ts";

const today = "2026-11-27";
const hostile = "<script>|`*_[x](y)";

function packOf(changes: Partial<Profile> = {}, lockoutThreshold = 3): CallPack {
  const profile = { ...emptyProfile, ...changes };
  const estate = anEstate({ forests: [aForest({ name: "corp.example.com", lockoutThreshold })] });
  const context = { estate, profile, now: testInstant };
  const result = presentResult(estate, evaluate(context), {
    appVersion: "1.0.0",
    isSample: false,
    waivers: profile.waivers,
    questions: interview(context),
  });
  return callPack({ result, profile }, today);
}

const part = (pack: CallPack, title: string) => pack.parts.find((one) => one.title === title);
const cells = (pack: CallPack, title: string): string => JSON.stringify(part(pack, title)?.rows);

describe("a call pack", () => {
  it("asks to choose a way and a day while neither is stated", () => {
    const pack = packOf();
    expect(cells(pack, "Decisions needed")).toMatch(/Choose the way people sign in: Password hash sync, /u);
    expect(cells(pack, "Decisions needed")).toContain("Agree on the day people are to sign in");
    const decided = packOf({ signInWish: "password-hash-sync", targetDate: "2099-01-01" });
    expect(cells(decided, "Decisions needed")).not.toMatch(/Choose the way|Agree on the day/u);
  });

  it("tells a target that comes before the end of the plan, and a waiver that ends before it", () => {
    const late = packOf({ signInWish: "pass-through-authentication", targetDate: today });
    expect(cells(late, "Decisions needed")).toMatch(/The plan ends on .*, after the target of 2026-11-27/u);
    const key = "lockout-threshold-above-cloud/corp.example.com/corp.example.com";
    const waiver = { reason: "Soon", owner: "Board", until: today, at: testInstant, verdict: "warn" } as const;
    const waived = packOf({ waivers: { [key]: waiver } });
    expect(cells(waived, "Decisions needed")).toContain("the waiver of Board ends on 2026-11-27");
    expect(part(waived, "Waived")?.rows).toHaveLength(1);
  });

  it("lists what is open, who does what, and the calls that are agreed on", () => {
    const pack = packOf({
      answers: { "hashes-outside": { value: "allowed", at: null }, tenants: { value: "not-known", at: null } },
      plan: { ...emptyPlanWish, calls: { first: "2026-12-01", everyDays: 1 } },
      targetDate: "2026-12-02",
    });
    expect(cells(pack, "Open questions")).not.toContain("password hashes");
    expect(cells(pack, "Open questions")).toContain("How many tenants");
    expect(cells(pack, "Who does what")).toContain("Security team");
    expect(part(pack, "Calls")?.rows.slice(0, 2)).toEqual([["2026-12-01"], ["2026-12-02"]]);
    expect(pack.lead).toContain("2026-12-01");
    expect(cells(pack, "What to read")).toContain("Smart lockout");
  });

  it("tells for each chosen service what makes people use it, and nothing while none is chosen", () => {
    const title = "What makes people use it (guidance of ours)";
    expect(part(packOf(), title)).toBeUndefined();
    const services = ["teams", "onedrive"] as const;
    const rows = part(packOf({ services: [...services] }), title)?.rows ?? [];
    expect(rows.map(([service]) => service)).toEqual(["Teams", "OneDrive"]);
    expect(rows.flat().every((cell) => cell.length > 0)).toBe(true);
  });

  it("walks through the tenant with what is stated of each step", () => {
    const stands = (pack: CallPack) => part(pack, "Activating the tenant")?.rows.map((row) => row[2]);
    expect(stands(packOf())?.filter((words) => words !== "" && words !== "Not stated")).toEqual([]);
    const stated = stands(
      packOf({
        tenantName: "contoso.onmicrosoft.com",
        verifiedDomains: ["contoso.com"],
        seats: 1200,
        signInWish: "pass-through-authentication",
        directorySync: "present",
      }),
    );
    expect(stated).toEqual(
      expect.arrayContaining([
        "contoso.onmicrosoft.com",
        "contoso.com",
        "1,200 seats",
        "In place",
        "Pass-through Authentication",
      ]),
    );
  });

  it("keeps an agenda to bounds that people keep to", () => {
    const minutes = (part(packOf(), "Agenda")?.rows ?? []).map(([length]) => Number(length));
    expect(minutes.length).toBeGreaterThan(3);
    expect(minutes.every((length) => length >= 5 && length <= 20)).toBe(true);
  });

  it("lets no name become markup in either form", () => {
    const pack = packOf({ organisation: hostile });
    expect(callPackHtml(pack)).not.toContain("<script>");
    const markdown = callPackMarkdown(pack);
    expect(markdown).not.toContain("<script>");
    const [head = ""] = markdown.split("\n");
    expect(head.replaceAll(/\\./gu, "")).not.toMatch(/[|`*_[\]]/u);
  });
});
