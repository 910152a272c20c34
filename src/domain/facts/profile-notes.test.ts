import { describe, expect, it } from "vitest";
import { emptyProfile, type Profile } from "./profile.ts";
import { profileNotes } from "./profile-notes.ts";

const names = [{ name: "corp.example.com" }, { name: "partner.example.net" }];
const result = { forests: names, domains: names };
const notesOf = (profile: Partial<Profile>, gathered: typeof result | null = result) =>
  Object.keys(profileNotes({ ...emptyProfile, ...profile }, gathered));

describe("what is worth a second look in the profile", () => {
  it.each<[string, Partial<Profile>, string[]]>([
    ["nothing stated", {}, []],
    ["a first name of a tenant", { tenantName: "contoso.onmicrosoft.com" }, []],
    ["another name for the tenant", { tenantName: "contoso.com" }, ["tenantName"]],
    ["a target after the start", { startDate: "2027-01-01", targetDate: "2027-01-02" }, []],
    ["a target before the start", { startDate: "2027-01-02", targetDate: "2027-01-01" }, ["targetDate"]],
    ["agents in a forest that was read", { agentForests: ["partner.example.net"] }, []],
    ["agents elsewhere", { agentForests: ["partner.example.net", "third.example.org"] }, ["agentForests"]],
    ["a forest left out that is none", { forestsOutOfScope: ["third.example.org"] }, ["forestsOutOfScope"]],
  ])("%s", (_, profile, keys) => expect(notesOf(profile)).toEqual(keys));

  it("says nothing of forests while none was read", () => {
    expect(notesOf({ agentForests: ["third.example.org"], forestsOutOfScope: ["x.example"] }, null)).toEqual([]);
  });
});
