import { describe, expect, it } from "vitest";

import type { Users } from "#domain/facts/users.ts";

import { collectFact, collectValue, testForest } from "./testing/collect.ts";
import { anEntry, type Attributes } from "./testing/entries.ts";
import { FakeDirectory } from "./testing/fake-directory.ts";
import { FakeForest, someUserObjects } from "./testing/fake-forest.ts";
import { itReportsTrouble } from "./testing/troubles.ts";
import { users } from "./users.ts";

const withUsers = (...list: Attributes[]) =>
  new FakeForest({
    name: testForest,
    entries: list.map((changes, index) =>
      anEntry(`CN=u${index},CN=Users,DC=corp,DC=example,DC=com`, {
        objectCategory: "person",
        objectClass: ["top", "person", "organizationalPerson", "user"],
        userAccountControl: 512,
        pwdLastSet: 1,
        ...changes,
      }),
    ),
  }).server(testForest);
const count = async (...list: Attributes[]): Promise<Users> =>
  (await collectValue(users, { server: withUsers(...list) })) as Users;

describe("the users collector", () => {
  it("counts enabled and all by what follows the last @, in order", async () => {
    const value = await count(
      { userPrincipalName: "a@B.example.com" },
      { userPrincipalName: "b@b.example.com", userAccountControl: 514 },
      { userPrincipalName: "odd@name@a.example.com" },
      { userAccountControl: 66048 },
      { userPrincipalName: "nothing-behind@" },
    );
    expect(value).toMatchObject({
      enabled: 4,
      total: 5,
      suffixes: [
        { suffix: "a.example.com", enabled: 1, total: 1 },
        { suffix: "b.example.com", enabled: 1, total: 2 },
      ],
      withoutUpn: { enabled: 2, total: 2 },
    });
  });

  it.each([
    ["inetOrgPersons", { objectClass: ["top", "user", "inetOrgPerson"] }],
    ["expiring", { accountExpires: "134406000000000000" }],
    ["mustChangePassword", { pwdLastSet: 0 }],
    ["workstationRestricted", { userWorkstations: "PC1,PC2" }],
    ["smartCardRequired", { userAccountControl: 512 | 0x40000 }],
  ] as const)("counts %s among enabled accounts only", async (trait, changes) => {
    const control = "userAccountControl" in changes ? changes.userAccountControl : 512;
    const value = await count(changes, { ...changes, userAccountControl: control | 2 }, { accountExpires: "0" });
    expect(value[trait]).toBe(1);
  });

  it("does not count accounts that never expire as expiring", async () => {
    expect((await count({ accountExpires: "9223372036854775807" })).expiring).toBe(0);
  });

  it("counts source anchors of all accounts", async () => {
    const anchor = { "mS-DS-ConsistencyGuid": new Uint8Array(16) };
    expect((await count(anchor, { ...anchor, userAccountControl: 514 })).withConsistencyGuid).toBe(2);
  });

  it("leaves out critical system accounts and those of trusts", async () => {
    expect(await count({ isCriticalSystemObject: "TRUE" }, { userAccountControl: 0x820 })).toMatchObject({ total: 0 });
  });

  it("counts nothing in an empty domain", async () => {
    expect(await collectValue(users)).toMatchObject({ enabled: 0, total: 0, suffixes: [] });
  });

  it("says of how many accounts it could not see whether they are enabled", async () => {
    const fact = await collectFact(users, { server: withUsers({ userAccountControl: undefined }) });
    expect(fact).toMatchObject({
      value: { enabled: 1 },
      from: { query: expect.stringContaining("userAccountControl is not shown on 1 accounts") as string },
    });
  });

  it("asks once, and tells its progress page by page", async () => {
    const forest = new FakeForest({ name: testForest, entries: someUserObjects(testForest, "a.example.com", 2500) });
    const directory = new FakeDirectory();
    const counts: number[] = [];
    const fact = await collectFact(users, {
      directory,
      server: forest.server(testForest),
      onProgress: ({ state, count: seen }) => {
        if (state === "reading") counts.push(seen);
      },
    });
    expect(fact).toMatchObject({ value: { total: 2500 } });
    expect(directory.asked).toHaveLength(1);
    expect(counts).toEqual([0, 0, 1000, 2000, 2500]);
  });

  itReportsTrouble(users);
});
