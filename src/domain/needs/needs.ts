import { domainFact, forestFact } from "#domain/derived/known.ts";
import { enabledUsers } from "#domain/derived/suffixes.ts";
import type { MessageParams } from "#domain/checks/finding.ts";
import type { ForestRecord } from "#domain/facts/index.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

import { countedObjects } from "./counted-objects.ts";

/** What an option takes to be built here, worked out from what was counted. It is no verdict. */
export interface Need {
  /** Names the words of it. */
  readonly id: string;
  readonly params: MessageParams;
  /** Key of the document that the figures come from. */
  readonly source: string;
  /** Whether a figure in it is worked out by a rule of thumb of ours. */
  readonly isEstimate: boolean;
}

/** Where an option would be built. */
export interface BuildPlace {
  /** Forests whose users would sign in by it. */
  readonly forests: readonly ForestRecord[];
  /** The best forest for agents or farm; `null` where the option has none. */
  readonly serving: ForestRecord | null;
}

/** Everybody signs in once within this time: our own assumption for a Monday morning. */
const rushSeconds = 600;

const need = (id: string, source: string, params: MessageParams = {}): Need => ({
  id,
  params,
  source,
  isEstimate: false,
});

const builders: Readonly<Record<OptionId, (place: BuildPlace) => readonly Need[]>> = {
  "password-hash-sync": ({ forests }) => [
    need("no-more-servers", limits.signInMethods.source),
    ...leavingFederation(forests, limits.signInMethods.source, null),
  ],
  "pass-through-authentication": passThroughNeeds,
  "seamless-sso": seamlessSsoNeeds,
  "ad-fs": adFsNeeds,
  "connect-sync": connectSyncNeeds,
  "cloud-sync": cloudSyncNeeds,
  "web-application-proxy": () => [need("proxy-servers", limits.signInMethods.source, { servers: limits.adFs.proxies })],
  "password-writeback": () => [],
};

/** What an option takes, in the order in which it is built. Pure. */
export function needsOf(option: OptionId, place: BuildPlace): readonly Need[] {
  return builders[option](place);
}

function connectSyncNeeds({ forests }: BuildPlace): readonly Need[] {
  const { source, topologySource, hardware, serverVersions } = limits.connectSync;
  const { total, isWhole } = countedObjects(forests);
  const index = hardware.findIndex(({ mostObjects }) => mostObjects === null || total <= mostObjects);
  const row = hardware[index];
  if (row === undefined || total === 0) return [need("sync-server-not-known", source, { serverVersions })];
  const { memoryGb, diskGb, needsSqlServer } = row;
  const least = (hardware[index - 1]?.mostObjects ?? 0) + 1;
  const most = row.mostObjects ?? "";
  const counted = isWhole ? "all" : "some";
  return [
    need("sync-server", source, { serverVersions, memoryGb, diskGb, least, most, total, counted }),
    need(needsSqlServer ? "sync-sql-server" : "sync-local-database", source),
    need(forests.length > 1 ? "sync-many-forests" : "sync-one-forest", topologySource, { forests: forests.length }),
    need("sync-staging", topologySource),
  ];
}

function cloudSyncNeeds({ forests }: BuildPlace): readonly Need[] {
  const { agents, memoryGb, objectsPerDomain, membersPerGroup, source } = limits.cloudSync;
  const { largest } = countedObjects(forests);
  return [
    need("cloud-agents", source, { agents, memoryGb }),
    need("cloud-objects", source, {
      objectsPerDomain,
      membersPerGroup,
      domain: largest?.domain ?? "",
      total: largest?.total ?? 0,
    }),
  ];
}

function passThroughNeeds({ forests, serving }: BuildPlace): readonly Need[] {
  const { leastAgents, mostAgents, signInsPerSecond, hoursOfOldFarm, source } = limits.passThrough;
  const counts = forests.map(enabledUsers);
  const users = counts.reduce((sum, count) => sum + (count.known ? count.value : 0), 0);
  const rate = Math.ceil(users / rushSeconds);
  const agents = Math.max(leastAgents, Math.ceil(rate / signInsPerSecond) + 1);
  const counted = counts.every((count) => count.known) ? "all" : "some";
  const minutes = rushSeconds / 60;
  const sized = { agents, leastAgents, mostAgents, signInsPerSecond, users, rate, minutes, counted };
  return [
    { ...need("pass-through-agents", source, sized), isEstimate: true },
    need("pass-through-servers", source),
    need("pass-through-place", source, {
      forest: serving?.name ?? "",
      sites: serving === null ? [] : sitesOf(serving),
    }),
    need("pass-through-staging", source),
    ...leavingFederation(forests, source, hoursOfOldFarm),
  ];
}

/** The way from an AD FS farm to a managed method, where a farm was seen. A farm that is hidden shows nothing. */
function leavingFederation(forests: readonly ForestRecord[], source: string, hours: number | null): readonly Need[] {
  const holding = forests
    .filter((forest) =>
      forest.domains.some((domain) => {
        const traces = domainFact(forest, domain, "hybridTraces");
        return traces.known && (traces.value.adfsFarms ?? 0) > 0;
      }),
    )
    .map(({ name }) => name);
  return holding.length === 0 ? [] : [need("leave-federation", source, { forests: holding, hours: hours ?? "" })];
}

/** Sites of a forest that hold writable domain controllers, most controllers first, as "Name (2)". */
function sitesOf(forest: ForestRecord): string[] {
  const controllers = forestFact(forest, "domainControllers");
  if (!controllers.known) return [];
  const counts = new Map<string, number>();
  for (const { site, isReadOnly } of controllers.value) {
    if (!isReadOnly) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([site, count]) => `${site} (${count})`);
}

function seamlessSsoNeeds({ forests }: BuildPlace): readonly Need[] {
  const { keyAgeDays, keyAgeSource } = limits.seamlessSso;
  return [
    need("sso-accounts", keyAgeSource, { forests: forests.map(({ name }) => name), keyAgeDays }),
    need("sso-browsers", "seamless-sso-quickstart"),
  ];
}

function adFsNeeds({ serving }: BuildPlace): readonly Need[] {
  const { requirementsSource, farmServers, proxies, memoryGb, diskGb } = limits.adFs;
  const { internalDatabaseServers, internalDatabaseRelyingParties } = limits.adFs;
  return [
    need("farm-servers", limits.signInMethods.source, {
      farmServers,
      proxies,
      memoryGb,
      diskGb,
      forest: serving?.name ?? "",
    }),
    need("farm-balancers", requirementsSource),
    need("farm-database", requirementsSource, { internalDatabaseServers, internalDatabaseRelyingParties }),
    need("farm-account", requirementsSource),
    need("farm-name", requirementsSource),
  ];
}
