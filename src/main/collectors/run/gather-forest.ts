import type { Fact } from "#domain/facts/envelope.ts";
import { domainFactSchemas, forestFactSchemas, type ForestFactValues } from "#domain/facts/index.ts";
import type { Trusts } from "#domain/facts/trusts.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { DirectorySession } from "#main/ports/directory.ts";
import type { DnsResolver } from "#main/ports/host.ts";

import { readerOf } from "../directory-reader.ts";
import { domainCollectors, forestCollectors } from "../index.ts";
import { findDomainServers, sameIdentityElsewhere, SessionsByDomain, siblingPort } from "./domain-servers.ts";
import { instantOf, ProgressMeter } from "./progress.ts";
import { tellEnd } from "./tell-end.ts";
import { runCollectors, type AnyFact, type RunSetting } from "./run-collectors.ts";
import type { RunState } from "./run-state.ts";
import type { Located, Sessions } from "./sessions.ts";

/** What gathering one forest needs of the run. */
export interface ForestRun {
  readonly setting: RunSetting;
  readonly state: RunState;
  readonly sessions: Sessions;
  readonly dns: DnsResolver;
  readonly hostFacts: ReadonlyMap<string, Promise<AnyFact>>;
  /** Told of the trusts of each domain as soon as they are known. */
  readonly onTrusts: (trusts: Trusts) => void;
}

/**
 * Gathers one forest: its own facts, and every domain in it that a server answers for. Never rejects. `others` are
 * further servers that were named for it; domains beside that of `main` wait for them.
 */
export async function gatherForest(run: ForestRun, main: Located, others: Promise<readonly Located[]>): Promise<void> {
  const { setting, state, sessions, dns } = run;
  const forest = main.forest;
  const byDomain = new SessionsByDomain((domain, hosts) => openDomain(run, main, { domain, hosts }));
  byDomain.add(main.domain, main.session);
  const adopted = others.then(async (all) => {
    for (const { domain, session } of all) if (!byDomain.add(domain, session)) await sessions.close(session);
  });
  const sessionOf = async (domain: string, hosts: readonly string[]) => {
    if (domain !== main.domain) await adopted;
    return byDomain.get(domain, hosts);
  };

  const facts = runCollectors(setting, {
    collectors: forestCollectors,
    schemas: forestFactSchemas,
    place: { forest, domain: null },
    known: run.hostFacts,
    stored: (key) => state.forestFact(forest, key),
    gate: sessions.gateOf(main.session),
    context: (hooks, common) => ({
      ...common,
      directory: readerOf(main.session, hooks),
      dns,
      domainReader: async (domain, hosts) => {
        const opened = await sessionOf(domain, hosts);
        hooks.onAnswer(0);
        return opened.ok ? readerOf(opened.value, hooks) : null;
      },
    }),
    save: (key, fact) => state.setForestFact(forest, key, fact),
  });

  const gatherDomain = async (name: string, domainDn: string, session: DirectorySession): Promise<void> => {
    const domainFacts = runCollectors(setting, {
      collectors: domainCollectors,
      schemas: domainFactSchemas,
      place: { forest, domain: name },
      known: new Map([...run.hostFacts, ...facts]),
      stored: (key) => state.domainFact(forest, name, key),
      gate: sessions.gateOf(session),
      context: (hooks, common) => ({ ...common, directory: readerOf(session, hooks), domainDn }),
      save: (key, fact) => state.setDomainFact(forest, name, key, fact),
    });
    const trusts = (await domainFacts.get("trusts")) as Fact<Trusts> | undefined;
    if (trusts?.status === "collected") run.onTrusts(trusts.value);
    await Promise.all(domainFacts.values());
  };

  state.addDomain(forest, main.domain, null);
  const ownDomain = gatherDomain(main.domain, main.domainDn, main.session);

  const partitions = (await facts.get("partitions")) as Fact<ForestFactValues["partitions"]> | undefined;
  const domains = partitions?.status === "collected" ? partitions.value.filter((p) => p.kind === "domain") : [];
  for (const { dnsName, netbiosName } of domains) state.addDomain(forest, dnsName, netbiosName);
  await state.save();
  const rest = domains
    .filter(({ dnsName }) => dnsName !== main.domain)
    .map(async ({ dnsName, namingContext }) => {
      const controllers = (await facts.get("domainControllers")) as Fact<ForestFactValues["domainControllers"]>;
      const known = controllers.status === "collected" ? controllers.value : [];
      const hosts = known.flatMap((dc) => (dc.domain === dnsName && dc.hostName !== null ? [dc.hostName] : []));
      const opened = await sessionOf(dnsName, hosts);
      if (!opened.ok) {
        await markUnreached(run, { forest, domain: dnsName, error: opened.error });
        return;
      }
      await gatherDomain(dnsName, namingContext, opened.value);
      await sessions.close(opened.value);
    });
  await Promise.all([ownDomain, ...rest, ...facts.values()]);
  await sessions.close(main.session);
  await adopted;
}

async function openDomain(
  { setting, sessions, dns }: ForestRun,
  main: Located,
  { domain, hosts }: { readonly domain: string; readonly hosts: readonly string[] },
): Promise<Result<DirectorySession, CodedError>> {
  const identity = sameIdentityElsewhere(main.target.identity, main.domain);
  const search = { domain, hosts, identity, trust: main.target.trust, port: siblingPort(main.target) };
  const target = await findDomainServers(dns, search, setting.signal);
  if (!target.ok) return target;
  const located = await sessions.locate(target.value);
  if (!located.ok) return located;
  if (located.value.domain === domain) return ok(located.value.session);
  await sessions.close(located.value.session);
  const detail = `it holds ${located.value.domain}`;
  return err({ code: "not-found", asked: `find ${domain} on ${located.value.session.info.server}`, detail });
}

async function markUnreached(
  { setting, state }: ForestRun,
  { forest, domain, error }: { readonly forest: string; readonly domain: string; readonly error: CodedError },
): Promise<void> {
  // A cancelled run has not tried, so its facts stay as they are: cancelled.
  if (setting.signal.aborted) return;
  await state.failDomain(forest, domain, { status: "failed", error, at: instantOf(setting.clock.now()) });
  for (const { key } of domainCollectors) {
    const fact = state.domainFact(forest, domain, key);
    const meter = new ProgressMeter({ forest, domain, key }, setting.clock, setting.onProgress);
    if (fact !== undefined) tellEnd(meter, fact);
  }
}
