import { describe, expect, it } from "vitest";

import type { SearchRequest, SessionInfo } from "#main/ports/directory.ts";

import { QueryLog } from "./query-log.ts";

const dc1: SessionInfo = { server: "dc1.corp.example.com", port: 389, protection: "sasl-sealed", identity: "CORP\\r" };
const dc2: SessionInfo = { ...dc1, server: "dc2.corp.example.com" };
const request = (base: string, changes: Partial<SearchRequest> = {}): SearchRequest => ({
  base,
  scope: "base",
  attributes: ["cn"],
  ...changes,
});

describe("QueryLog", () => {
  it("has no provenance before somebody answered", () => {
    const log = new QueryLog();
    expect(log.provenance("host1")).toBeNull();
    expect(log.last).toBeNull();
    log.begin(request("DC=x"), dc1);
    log.add(request("DC=x"), null);
    expect(log.provenance("host1")).toBeNull();
    expect(log.last).toBe("base DC=x: cn, asked of dc1.corp.example.com:389");
  });

  it("says what was asked in the field's words, each question once", () => {
    const log = new QueryLog();
    const users = request("DC=x", { scope: "subtree", filter: "(objectClass=user)", attributes: ["cn", "mail"] });
    for (const one of [request(""), users, users]) log.add(one, { server: dc1, referrals: [] });
    expect(log.provenance("host1")).toEqual({
      server: "dc1.corp.example.com",
      port: 389,
      protection: "sasl-sealed",
      query: "RootDSE: cn; subtree of DC=x where (objectClass=user): cn, mail",
      identity: "CORP\\r",
      vantage: "host1",
    });
  });

  it("names another server that answered one of the questions", () => {
    const log = new QueryLog();
    log.add(request("DC=a"), { server: dc1, referrals: [] });
    log.add(request("DC=b"), { server: dc2, referrals: [] });
    expect(log.provenance("host1")).toMatchObject({
      server: "dc1.corp.example.com",
      query: "base DC=a: cn; base DC=b: cn (answered by dc2.corp.example.com:389)",
    });
  });

  it("keeps referrals, missing objects and remarks", () => {
    const log = new QueryLog();
    log.addMissing(request("DC=a"), dc1);
    log.add(request("DC=b"), { server: dc1, referrals: ["ldap://c/DC=c", "ldap://c/DC=c"] });
    log.remark("seen from outside");
    expect(log.provenance("host1")?.query).toBe(
      "base DC=a: cn (no such object is shown); base DC=b: cn; referred to ldap://c/DC=c, not followed; seen from outside",
    );
  });
});
