import { mkdirSync, copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Fact } from "#domain/facts/envelope.ts";
import { worstVerdict } from "#domain/options/assess.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import { upLab } from "#lab/real/lab.ts";
import type { RunningLab } from "#lab/real/running-lab.ts";
import { scenarios, type ScenarioName } from "#lab/scenarios/index.ts";
import { readBundle } from "#main/bundle/read.ts";

import { gatherAsReader, type Gathered } from "./support/assess.ts";
import { goldenOf } from "./support/golden.ts";
import { referralFor } from "./support/kdc.ts";
import { domainDn, ldapsearch } from "./support/ldapsearch.ts";
import { printedDomainFacts, printedForestFacts } from "./support/printed-facts.ts";
import { printedNamespaces } from "./support/samba-tool.ts";

/** Bundles of the scenarios, for the window's own specs. */
const keptBundles = path.join(".cache", "scenario-bundles");
const isGoldenUpdate = process.env["GOLDEN_UPDATE"] === "1";
const chosen = process.env["SCENARIO"];
const names = (Object.keys(scenarios) as ScenarioName[]).filter((name) => chosen === undefined || name === chosen);

/** Scenarios in which a ticket of the first forest reaches every other one. */
const readableByTicket: readonly ScenarioName[] = ["single-forest", "two-forests-routed"];

/** Facts by key without their envelopes; one that was not collected is its envelope. */
function valuesOf(facts: Readonly<Record<string, Fact<unknown>>> = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [key, fact.status === "collected" ? fact.value : fact]),
  );
}

function statusOf(result: ResultDocument, id: string, scope: string): string | undefined {
  return result.options.find((option) => option.id === id && option.scope === scope)?.status;
}

describe.each(names)("%s", (name) => {
  const { expect: expected } = scenarios[name];
  let lab: RunningLab;
  let gathered: Gathered;

  beforeAll(async () => {
    lab = await upLab(name);
    gathered = await gatherAsReader(lab, "password");
    mkdirSync(keptBundles, { recursive: true });
    copyFileSync(gathered.bundle, path.join(keptBundles, `${name}.zip`));
  });
  afterAll(async () => {
    await lab?.down();
  });

  it("gives the expected option statuses", () => {
    const actual = Object.fromEntries(
      Object.entries(expected.options).map(([id, scopes]) => [
        id,
        Object.fromEntries(Object.keys(scopes).map((scope) => [scope, statusOf(gathered.result, id, scope)])),
      ]),
    );
    expect(actual).toEqual(expected.options);
    const adFs = gathered.result.options.find((option) => option.id === "ad-fs" && option.scope === "estate");
    expect(adFs?.inProgrammeScope).toBe(expected.adFsInProgrammeScope);
  });

  it("names the agent forest and the names to act on", () => {
    const pta = gathered.result.options.find(
      (option) => option.id === "pass-through-authentication" && option.scope === "estate",
    );
    expect(pta?.servingForest).toBe(expected.agentForest ?? pta?.servingForest);
    const adFs = gathered.result.options.find(({ id, scope }) => id === "ad-fs" && scope === "estate");
    expect(adFs?.servingForest).toBe(expected.farmForest ?? adFs?.servingForest);
    for (const [id, reasons] of Object.entries(expected.reasonsName ?? {})) {
      const named = gathered.result.options
        .filter((option) => option.id === id)
        .flatMap((option) => option.reasons.filter((reason) => reason.kind === "blocker").flatMap(({ names: n }) => n));
      expect(named).toEqual(expect.arrayContaining([...reasons]));
    }
  });

  it("gives the expected verdicts", () => {
    const verdicts = Object.keys(expected.findings ?? {}).map((checkId) => {
      const found = gathered.result.findings.filter((finding) => finding.checkId === checkId);
      return [checkId, worstVerdict(found.map(({ verdict }) => verdict))];
    });
    expect(Object.fromEntries(verdicts)).toEqual(expected.findings ?? {});
  });

  it("equals its reviewed golden result", () => {
    const file = path.join("e2e", "lab", "scenarios", name, "golden.json");
    const text = `${JSON.stringify(goldenOf(gathered.result), null, 2)}\n`;
    if (isGoldenUpdate) writeFileSync(file, text);
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
  });

  it.each(readableByTicket.filter((one) => one === name))(
    "%s gives the signed-in user the same result, sealed throughout",
    async () => {
      const { result } = await gatherAsReader(lab, "ticket");
      expect(goldenOf(result)).toEqual(goldenOf(gathered.result));
      const protections = result.findings.flatMap(({ evidence }) => evidence.map(({ from }) => from?.protection));
      expect(new Set(protections.filter((one) => one !== undefined))).toEqual(new Set(["sasl-sealed"]));
    },
  );

  it.each(readableByTicket.filter((one) => one === name))(
    "%s is read as a whole from its first forest, by a typed user's tickets",
    async () => {
      const { result } = await gatherAsReader(lab, "password", lab.forests.slice(0, 1));
      expect(goldenOf(result)).toEqual(goldenOf(gathered.result));
    },
  );

  it("reads the trusts as samba-tool prints them, record by record", async () => {
    for (const trust of gathered.result.trusts.filter(({ kind }) => kind === "forest")) {
      const forest = lab.forests.find(({ dnsName }) => dnsName === trust.forest);
      if (forest === undefined) throw new Error(`no lab forest ${trust.forest}`);
      const printed = await printedNamespaces(lab, forest, trust.partner);
      const states = {
        enabled: "Enabled",
        "disabled-new": "Disabled-New",
        "disabled-by-admin": "Disabled",
        conflict: "Conflict",
      };
      const ours = trust.records.flatMap((record) =>
        record.type === "top-level-name" ? [`${record.name} ${states[record.state]}`] : [],
      );
      expect(trust.namespaces).toBe(printed === null ? "absent" : "decoded");
      expect(new Set(ours)).toEqual(new Set((printed ?? []).map(([dns, status]) => `${dns} ${status}`)));
      expect(ours).toHaveLength(printed?.length ?? 0);
    }
  });

  it("reads of every forest what ldapsearch and samba-tool print", async () => {
    const bundle = await readBundle(gathered.bundle);
    const read = bundle.ok ? bundle.value.facts.forests : [];
    for (const forest of lab.forests) {
      const record = read.find(({ name: dnsName }) => dnsName === forest.dnsName);
      const [domain] = record?.domains ?? [];
      expect(valuesOf(record?.facts)).toMatchObject(await printedForestFacts(lab, forest));
      expect(valuesOf(domain?.facts)).toMatchObject(await printedDomainFacts(lab, forest));
    }
  });

  it("says of each suffix what the other forest's KDC does with it", async () => {
    for (const trust of gathered.result.trusts.filter(
      ({ kind, direction }) => kind === "forest" && direction !== "inbound",
    )) {
      const asked = lab.forests.find(({ dnsName }) => dnsName === trust.forest);
      const partner = lab.forests.find(({ dnsName }) => dnsName === trust.partner);
      if (asked === undefined || partner === undefined) continue;
      for (const suffix of trust.suffixes.filter(({ users }) => (users?.enabled ?? 0) > 0)) {
        const filter = `(&(objectClass=user)(userPrincipalName=*@${suffix.name})(!(userAccountControl:1.2.840.113556.1.4.803:=2)))`;
        const [user] = await ldapsearch(partner, domainDn(partner.dnsName), filter, ["userPrincipalName"]);
        const upn = user?.get("userprincipalname")?.[0];
        if (upn === undefined) throw new Error(`no user with ${suffix.name} in ${partner.dnsName}`);
        const referredTo = await referralFor(lab, asked, upn);
        expect({ suffix: suffix.name, realm: referredTo }).toEqual({
          suffix: suffix.name,
          realm: suffix.state === "enabled" ? partner.realm : null,
        });
      }
    }
  });
});
