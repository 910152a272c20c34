import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyProfile, profileSchema, type Profile } from "#domain/facts/profile.ts";
import { typedKeys } from "./profile-readers.ts";
import { readTyped, textOf } from "./read-typed.ts";

const profile: Profile = { ...emptyProfile, seats: 100, agentForests: ["corp.example.com", "other.example.net"] };

describe("what was typed into the profile", () => {
  it("takes what can be kept and leaves the rest as it was", () => {
    const typed = readTyped(profile, { organisation: " Contoso ", seats: "-5", startDate: "2027-01-15" }, []);
    expect(typed.profile).toEqual({ ...profile, organisation: "Contoso", startDate: "2027-01-15" });
    expect(typed.faults).toEqual({ seats: "the number cannot be below zero." });
  });

  it("takes back what was stated when a field is emptied", () => {
    expect(readTyped(profile, { seats: "" }, []).profile.seats).toBeNull();
  });

  it("keeps the good names of a list beside a bad one", () => {
    const { profile: next, faults } = readTyped(profile, { verifiedDomains: "contoso.com contoso" }, []);
    expect(next.verifiedDomains).toEqual(["contoso.com"]);
    expect(Object.keys(faults)).toEqual(["verifiedDomains"]);
  });

  it("keeps an internationalised name that was stated when another is added", () => {
    const stated = { ...profile, verifiedDomains: ["xn--mnchen-3ya.example"] };
    const typed = `${textOf(stated, "verifiedDomains", [])}\ncontoso.com`;
    const { profile: next, faults } = readTyped(stated, { verifiedDomains: typed }, []);
    expect(next.verifiedDomains).toEqual(["xn--mnchen-3ya.example", "contoso.com"]);
    expect(faults).toEqual({});
  });

  it("leaves ticked forests ticked, whatever is typed beside them", () => {
    const forests = ["corp.example.com"];
    expect(textOf(profile, "agentForests", forests)).toBe("other.example.net");
    const typed = readTyped(profile, { agentForests: "third.example.net" }, forests);
    expect(typed.profile.agentForests).toEqual(["corp.example.com", "third.example.net"]);
  });

  it("never makes a profile that cannot be stored, and reads back what it wrote", () => {
    const texts = fc.record(
      Object.fromEntries(
        typedKeys.map((key) => [
          key,
          fc.oneof(
            fc.string({ unit: "binary", maxLength: 300 }),
            fc.constantFrom("2027-01-15", "61,400", "a.example\nb.example", "x".repeat(2001), "0", ""),
          ),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(texts, (typed) => {
        const { profile: next } = readTyped(profile, typed, []);
        expect(profileSchema.safeParse(next).error).toBeUndefined();
        const again = Object.fromEntries(typedKeys.map((key) => [key, textOf(next, key, [])]));
        expect(readTyped(next, again, [])).toEqual({ profile: next, faults: {} });
      }),
    );
  });
});
