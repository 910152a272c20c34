import { describe, expect, it } from "vitest";
import { manyForests, oneCleanForest, openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { freshOptionsView } from "./options-slice.ts";
import {
  chosenForest,
  chosenOption,
  judgedForests,
  companionGroups,
  optionGroups,
  optionsRestingOn,
  rowInScope,
} from "./select-options.ts";

describe("the options", () => {
  it("keep their order and hold every row of the result", () => {
    const { result } = openedOf(manyForests());
    const groups = optionGroups(result);
    expect(groups.map(({ estate }) => estate.id)).toEqual([
      "password-hash-sync",
      "pass-through-authentication",
      "seamless-sso",
      "ad-fs",
    ]);
    const all = [...groups, ...companionGroups(result)];
    expect(all.flatMap(({ estate, forests }) => [estate, ...forests])).toHaveLength(result.options.length);
  });

  it("list the forests with the worst first", () => {
    const [, passThrough] = optionGroups(openedOf(twoForestsWithFixes()).result);
    expect(passThrough?.forests[0]?.status).toBe("supported-after");
    expect(passThrough?.forests.at(-1)?.status).toBe("supported");
  });

  it("start with the wish, else with what needs work, else with the first", () => {
    const needsWork = openedOf(twoForestsWithFixes());
    const groups = optionGroups(needsWork.result);
    const wished = { ...needsWork, profile: { ...needsWork.profile, signInWish: "ad-fs" as const } };
    expect(chosenOption(groups, freshOptionsView, wished)?.estate.id).toBe("ad-fs");
    expect(chosenOption(groups, freshOptionsView, needsWork)?.estate.id).toBe("pass-through-authentication");
    expect(chosenOption(groups, { ...freshOptionsView, option: "seamless-sso" }, wished)?.estate.id).toBe(
      "seamless-sso",
    );
    const clean = openedOf(oneCleanForest());
    expect(chosenOption(optionGroups(clean.result), freshOptionsView, clean)?.estate.id).toBe("password-hash-sync");
  });

  it("of one forest are those of the forest chosen, else of the worst", () => {
    const { result } = openedOf(twoForestsWithFixes());
    expect(judgedForests(result)).toEqual(["corp.example.com", "partner.example.net"]);
    const passThrough = optionGroups(result).find(({ estate }) => estate.id === "pass-through-authentication");
    if (passThrough === undefined) throw new Error("option expected");
    const byForest = { ...freshOptionsView, scope: "forest" as const };
    expect(chosenForest(passThrough, freshOptionsView)).toBeNull();
    expect(chosenForest(passThrough, byForest)).toBe(passThrough.forests[0]?.scope);
    expect(chosenForest(passThrough, { ...byForest, forest: "corp.example.com" })).toBe("corp.example.com");
    expect(chosenForest(passThrough, { ...byForest, forest: "gone.example.com" })).toBe(passThrough.forests[0]?.scope);
    expect(rowInScope(passThrough, "corp.example.com")?.scope).toBe("corp.example.com");
    expect(rowInScope(passThrough, null)?.scope).toBe("estate");
  });

  it("that rest on a finding are those whose proof names it", () => {
    const { result } = openedOf(twoForestsWithFixes());
    const unrouted = result.findings.find(
      ({ checkId, verdict }) => checkId === "upn-suffix-routed" && verdict === "fail",
    );
    expect(optionsRestingOn(result, unrouted?.key ?? "").map(({ id, scope }) => [id, scope])).toEqual([
      ["pass-through-authentication", "estate"],
    ]);
    expect(optionsRestingOn(result, "no such finding")).toEqual([]);
  });
});
