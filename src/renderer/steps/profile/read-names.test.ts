import { describe, expect, it } from "vitest";
import { readName, readNames } from "./read-names.ts";

describe("names of domains in the profile", () => {
  it("reads them by line, comma, semicolon or space, in lower case and once each", () => {
    const reading = readNames("Contoso.com\ncontoso.example., contoso.com;  a.b.example", 2);
    expect(reading).toEqual({ state: "good", value: ["contoso.com", "contoso.example", "a.b.example"] });
  });

  it.each([
    ["https://contoso.com/", "is an address of a page"],
    ["admin@contoso.com", "holds a user"],
    ["contoso.com:636", "holds a port or an address"],
    ["fd00::1", "holds a port or an address"],
    ["10.0.0.1", "is an address, not a name"],
    ["münchen.example", "holds other characters"],
    ["a..example", "has a dot too many"],
    ["-a.example", "begins or ends with a hyphen"],
    [`${"a".repeat(64)}.example`, "longer than a DNS name can be"],
    [`${"a.".repeat(150)}example`, "longer than a DNS name can be"],
    ["contoso", "has no dot"],
  ])("keeps the others and says what is wrong with %j", (typed, fault) => {
    const reading = readNames(`contoso.com ${typed}`, 2);
    expect(reading).toMatchObject({ state: "partly", value: ["contoso.com"] });
    expect(reading).toHaveProperty("fault", expect.stringContaining(fault));
  });

  it("takes a forest with a name of one label", () => {
    expect(readNames("CONTOSO", 1)).toEqual({ state: "good", value: ["contoso"] });
  });

  it("takes an internationalised name in the form that DNS has it", () => {
    expect(readNames("XN--Mnchen-3ya.example", 2)).toEqual({ state: "good", value: ["xn--mnchen-3ya.example"] });
  });

  it("takes nothing with a character that cannot be seen", () => {
    expect(readNames("con\u200Btoso.com", 2)).toMatchObject({ state: "bad" });
  });

  it("shows no more of a long entry than fits", () => {
    const reading = readNames(`https://${"a".repeat(10_000)}`, 2);
    expect(JSON.stringify(reading).length).toBeLessThan(250);
  });

  it("takes one name where one is asked for", () => {
    expect(readName("contoso.onmicrosoft.com", 2)).toEqual({ state: "good", value: "contoso.onmicrosoft.com" });
    expect(readName("", 2)).toEqual({ state: "good", value: null });
    expect(readName("a.example b.example", 2)).toEqual({ state: "bad", fault: "only one name fits here." });
  });
});
