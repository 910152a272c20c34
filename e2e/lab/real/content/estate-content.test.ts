import { describe, expect, it } from "vitest";

import { scenarios } from "../../scenarios/index.ts";
import { contoso, fabrikam } from "../../scenarios/builders.ts";
import { accountFaultRecords, accountRecords } from "./accounts.ts";
import { fleetRecords } from "./fleet.ts";
import { settingsRecords, suffixRecord } from "./forest-settings.ts";
import { renderLdif } from "./ldif.ts";
import type { LdifRecord } from "./ldif.ts";
import { newcomers, peopleRecords } from "./people.ts";
import { traceRecords } from "./traces.ts";

const today = new Date("2026-11-25T00:00:00Z");
const forests = Object.values(scenarios).flatMap((scenario) => scenario.forests);
const isUser = ({ attributes }: LdifRecord) => ["user", "inetOrgPerson"].includes(String(attributes["objectClass"]));
const users = peopleRecords(contoso(), today).filter(isUser);
const values = (records: readonly LdifRecord[], name: string) => records.map(({ attributes }) => attributes[name]);

describe("people", () => {
  it("are the same in every run", () => {
    expect(renderLdif(peopleRecords(contoso(), today))).toBe(renderLdif(peopleRecords(contoso(), today)));
  });

  it("differ from forest to forest", () => {
    expect(renderLdif(peopleRecords(contoso(), today))).not.toBe(renderLdif(peopleRecords(fabrikam(), today)));
  });

  it.each(forests.map((forest) => [forest.dnsName, forest] as const))("have unique names in %s", (_, forest) => {
    const late = newcomers(forest, { suffix: "late.example.com", count: 20, today });
    const everybody = [...peopleRecords(forest, today).filter(isUser), ...late];
    expect(everybody.length).toBeGreaterThanOrEqual(220);
    for (const name of ["sAMAccountName", "displayName"] as const) {
      const names = values(everybody, name).map(String);
      expect(Math.max(...names.map((text) => text.length))).toBeLessThanOrEqual(name === "displayName" ? 64 : 20);
    }
    expect(new Set(values(everybody, "sAMAccountName")).size).toBe(everybody.length);
    expect(new Set(everybody.map(({ dn }) => dn)).size).toBe(everybody.length);
  });

  it("show every trait that sign-in options care about, each in a minority", () => {
    const count = (holds: (record: LdifRecord) => boolean) => users.filter(holds).length;
    const counts = {
      disabled: count(({ attributes }) => (Number(attributes["userAccountControl"]) & 2) !== 0),
      smartCard: count(({ attributes }) => (Number(attributes["userAccountControl"]) & 0x40000) !== 0),
      withoutUpn: count(({ attributes }) => attributes["userPrincipalName"] === undefined),
      mustChange: count(({ attributes }) => attributes["pwdLastSet"] === 0),
      restricted: count(({ attributes }) => attributes["userWorkstations"] !== undefined),
      expiring: count(({ attributes }) => attributes["accountExpires"] !== 9_223_372_036_854_775_807n),
      inetOrgPerson: count(({ attributes }) => attributes["objectClass"] === "inetOrgPerson"),
    };
    const isMinority = (found: number) => found > 1 && found < users.length / 4;
    expect(Object.entries(counts).filter(([, found]) => !isMinority(found))).toEqual([]);
  });

  it("carry a source anchor only where a sync account was left", () => {
    const synced = peopleRecords(contoso({ traces: ["sync-account"] }), today).filter(isUser);
    expect(values(users, "mS-DS-ConsistencyGuid").filter((guid) => guid !== undefined)).toHaveLength(0);
    expect(values(synced, "mS-DS-ConsistencyGuid").filter((guid) => guid !== undefined)).toHaveLength(60);
  });

  it("belong to their department's group", () => {
    const groups = peopleRecords(contoso(), today).filter(({ attributes }) => attributes["objectClass"] === "group");
    expect(groups.flatMap(({ attributes }) => attributes["member"])).toHaveLength(users.length);
  });
});

describe("machines", () => {
  const machines = fleetRecords(contoso(), today).slice(1);

  it("run every system of the fleet within one round of 64", () => {
    expect(machines).toHaveLength(64);
    expect(new Set(values(machines, "operatingSystem")).size).toBeGreaterThan(10);
  });

  it("are mostly in use, some silent for months, some never seen", () => {
    const stamps = values(machines, "lastLogonTimestamp");
    const now = BigInt(today.getTime()) * 10_000n + 116_444_736_000_000_000n;
    const isOld = (stamp: unknown) => typeof stamp === "bigint" && now - stamp > 90n * 864_000_000_000n;
    expect(stamps.filter(isOld).length).toBeGreaterThan(5);
    expect(stamps.filter((stamp) => stamp === undefined).length).toBeGreaterThan(1);
    expect(stamps.filter((stamp) => typeof stamp === "bigint" && !isOld(stamp)).length).toBeGreaterThan(40);
  });
});

describe("forest settings", () => {
  const dc = { hostName: "contoso-dc1", subnet: "10.203.7.0/24" };

  it("put the lab's network into the domain controller's site", () => {
    const subnet = settingsRecords(contoso(), dc).find(({ dn }) => dn.startsWith("CN=10.203.7.0/24,CN=Subnets,"));
    expect(subnet?.attributes["siteObject"]).toMatch(/^CN=Default-First-Site-Name,/);
  });

  it("register no suffix where there is none", () => {
    const text = renderLdif(settingsRecords(contoso({ upnSuffixes: [] }), dc));
    expect(text).not.toContain("uPNSuffixes");
  });

  it("leave earlier suffixes in place when one is added", () => {
    expect(suffixRecord(contoso(), "labs.example.com").change).toBe("append");
  });
});

describe("accounts", () => {
  it("hold their password only as the directory takes it", () => {
    const text = renderLdif(accountRecords(contoso(), { reader: "Aa1.secret" }));
    expect(text).not.toContain("Aa1.secret");
    expect(text).toContain("userPrincipalName: reader@contoso.example.com");
  });

  it("fail for one reason each", () => {
    const reasons = accountFaultRecords(contoso(), today).map(({ dn, attributes }) => [
      dn.split(",")[0],
      Object.keys(attributes).at(-1),
    ]);
    expect(reasons).toEqual([
      ["CN=locked", "lockoutTime"],
      ["CN=expired", "accountExpires"],
      ["CN=pwdexpired", "pwdLastSet"],
      ["CN=mustchange", "pwdLastSet"],
    ]);
  });
});

describe("traces", () => {
  it("appear only when asked for", () => {
    expect(traceRecords(contoso(), today)).toEqual([]);
  });

  it("put a container before what lies in it", () => {
    const traces = traceRecords(contoso({ traces: ["device-registration", "ad-fs-container"] }), today);
    const dns = traces.map(({ dn }) => dn);
    expect(dns).toHaveLength(4);
    expect(dns[1]?.endsWith(String(dns[0]))).toBe(true);
    expect(dns[3]?.endsWith(String(dns[2]))).toBe(true);
  });
});
