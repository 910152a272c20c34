import { amount, counted, text } from "#domain/checks/strings.ts";
import type { MessageParams } from "#domain/checks/finding.ts";

/** Words for one need. */
export interface NeedStrings {
  /** What it is about, as a heading: "Agents". */
  readonly label: string;
  readonly say: (params: MessageParams) => string;
}

const list = (params: MessageParams, name: string): readonly string[] => {
  const value = params[name];
  return Array.isArray(value) ? value : [];
};

const versions = (params: MessageParams): string => {
  const names = list(params, "serverVersions");
  return `Windows Server ${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""} with desktop`;
};

const objects = (params: MessageParams): string =>
  params["most"] === ""
    ? `${amount(params, "least")} objects and more`
    : `${amount(params, "least")} to ${amount(params, "most")} objects`;

const countedWords = (params: MessageParams): string =>
  `${params["counted"] === "all" ? "" : "At least "}${amount(params, "total")} users and computers were counted; groups and contacts come on top and are not counted yet.`;

const inForest = (params: MessageParams): string => (params["forest"] === "" ? "" : ` in ${text(params, "forest")}`);

/** Words by the id of the need. A test holds them to the needs that are given. */
export const needStrings: Readonly<Record<string, NeedStrings>> = {
  "no-more-servers": { label: "Servers", say: () => "None beside the server that synchronises." },

  "leave-federation": {
    label: "Coming from AD FS",
    say: (params) => {
      const keep =
        params["hours"] === "" ? "" : ` Keep the farm for ${amount(params, "hours")} hours after that at least.`;
      return `A farm was found in ${list(params, "forests").join(", ")}. If domains are federated with it, try the new method with groups by staged rollout, then convert the domains one by one; until then a federated domain stays as it is.${keep}`;
    },
  },

  "sync-server": {
    label: "Server",
    say: (params) =>
      `${versions(params)}, joined to a domain, with ${amount(params, "memoryGb")} GB of memory and ${amount(params, "diskGb")} GB of disk: the least for ${objects(params)}. ${countedWords(params)}`,
  },
  "sync-server-not-known": {
    label: "Server",
    say: (params) =>
      `${versions(params)}, joined to a domain. How large it has to be is not known: no users or computers were counted.`,
  },
  "sync-local-database": { label: "Database", say: () => "The one that is installed with it suffices." },
  "sync-sql-server": {
    label: "Database",
    say: () =>
      "SQL Server in full, of a version in mainstream support: the one that is installed with it is too small.",
  },
  "sync-one-forest": { label: "Topology", say: () => "One forest: the express settings can set it up." },
  "sync-many-forests": {
    label: "Topology",
    say: (params) =>
      `One active server that reaches all ${amount(params, "forests")} forests, set up with custom settings. A second active one is not supported.`,
  },
  "sync-staging": {
    label: "Second server",
    say: () =>
      "In staging mode it reads everything and writes nothing, and takes over by hand. Optional, and several are allowed.",
  },

  "cloud-agents": {
    label: "Agents",
    say: (params) =>
      `${amount(params, "agents")} for availability, each on Windows Server 2016 or later with desktop and ${amount(params, "memoryGb")} GB of memory. A domain controller may hold one.`,
  },
  "cloud-objects": {
    label: "Objects",
    say: (params) => {
      const allowed = `Up to ${amount(params, "objectsPerDomain")} in a domain and ${amount(params, "membersPerGroup")} members in a group.`;
      if (params["domain"] === "") return `${allowed} No users or computers were counted here.`;
      return `${allowed} The largest domain counted is ${text(params, "domain")} with ${amount(params, "total")} users and computers, groups and contacts left out.`;
    },
  },

  "pass-through-agents": {
    label: "Agents",
    say: (params) =>
      `${amount(params, "agents")}: at least ${amount(params, "leastAgents")} in production, one for each ${amount(params, "signInsPerSecond")} sign-ins a second and one to spare; a tenant takes ${amount(params, "mostAgents")}. ${params["counted"] === "all" ? "" : "At least "}${counted(text(params, "users"), "enabled user", "enabled users")} signing in within ${amount(params, "minutes")} minutes make ${amount(params, "rate")} a second.`,
  },
  "pass-through-servers": {
    label: "Servers",
    say: () =>
      "Windows Server 2016 or later with desktop and TLS 1.2, one agent on each, guarded like a domain controller. Never clone one that has an agent.",
  },
  "pass-through-place": {
    label: "Place",
    say: (params) => {
      const where = `On member servers${inForest(params)} with open paths to the domain controllers, so not in a perimeter network.`;
      const sites = list(params, "sites");
      return sites.length === 0
        ? `${where} In which sites controllers stand is not known.`
        : `${where} Sites with writable controllers: ${sites.join(", ")}.`;
    },
  },
  "pass-through-staging": {
    label: "Second sync server",
    say: () =>
      "One that is set up later has to select Pass-through Authentication too, or it turns it off for the tenant.",
  },

  "sso-accounts": {
    label: "Accounts",
    say: (params) => {
      const forests = list(params, "forests");
      const where =
        forests.length > 1
          ? `A computer account AZUREADSSOACC for ${forests.join(", ")}: one for all that forest trusts link, and one in each of the others`
          : ["One computer account AZUREADSSOACC", ...forests].join(" in ");
      return `${where}. Its key is to be rolled every ${amount(params, "keyAgeDays")} days.`;
    },
  },
  "sso-browsers": {
    label: "Browsers",
    say: () => "https://autologon.microsoftazuread-sso.com in the intranet zone, by group policy. No server.",
  },

  "farm-servers": {
    label: "Servers",
    say: (params) =>
      `${amount(params, "farmServers")} AD FS servers in one domain${inForest(params)} and ${amount(params, "proxies")} proxies in the perimeter network, so that one of each may fail. ${amount(params, "memoryGb")} GB of memory and ${amount(params, "diskGb")} GB of disk are recommended; processors by load.`,
  },
  "farm-balancers": {
    label: "Load balancers",
    say: () =>
      "One before the farm and one before the proxies. They pass TLS through, send the server name, keep no affinity by address, and probe /adfs/probe by HTTP.",
  },
  "farm-database": {
    label: "Database",
    say: (params) =>
      `The Windows Internal Database holds up to ${amount(params, "internalDatabaseServers")} servers and ${amount(params, "internalDatabaseRelyingParties")} relying parties, without detection of replayed tokens. Beyond that SQL Server.`,
  },
  "farm-account": {
    label: "Service account",
    say: () =>
      "A group managed service account where the forest allows it, with the host name of the federation service as its service principal name.",
  },
  "farm-name": {
    label: "Name and certificate",
    say: () =>
      "One federation service name, with an address record inside and one outside, and one publicly trusted TLS certificate for it on farm and proxies.",
  },

  "proxy-servers": {
    label: "Servers",
    say: (params) =>
      `${amount(params, "servers")} in the perimeter network, for availability. They need port 443 to the farm, port 80 out for revocation lists, and the certificate of the farm.`,
  },
};
