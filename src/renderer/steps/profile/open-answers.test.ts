import { describe, expect, it } from "vitest";
import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import { openAnswers } from "./open-answers.ts";

describe("answers that checks ask for", () => {
  it.each<[Partial<Profile>, string[]]>([
    [{}, ["cloud", "signInWish", "directorySync"]],
    [{ cloud: "gcc", signInWish: "password-hash-sync", directorySync: "none" }, []],
    [{ cloud: "gcc", signInWish: "pass-through-authentication", directorySync: "present" }, ["agentForests"]],
    [{ cloud: "gcc", signInWish: "ad-fs", directorySync: "present" }, ["adFsSites"]],
    [{ cloud: "gcc", signInWish: "ad-fs", directorySync: "present", adFsSites: 0 }, []],
  ])("of %j are open: %j", (changes, open) => expect(openAnswers({ ...emptyProfile, ...changes })).toEqual(open));
});
