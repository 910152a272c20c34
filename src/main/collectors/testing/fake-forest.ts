import { domainDn } from "#domain/testing/names.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

import { anEntry, sidBytes } from "./entries.ts";
import type { FakeServer } from "./fake-directory.ts";

export interface FakeDomain {
  readonly name: string;
  /** Entries below the domain naming context beside the usual ones. */
  readonly entries?: readonly DirectoryEntry[];
}

/** Entries of a small forest: its servers are `dc1.<domain>`, one per domain. */
export class FakeForest {
  readonly name: string;
  readonly domains: readonly FakeDomain[];
  readonly #extra: readonly DirectoryEntry[];

  constructor(
    setup: FakeDomain & { readonly children?: readonly FakeDomain[]; readonly shared?: readonly DirectoryEntry[] },
  ) {
    this.name = setup.name;
    this.domains = [setup, ...(setup.children ?? [])];
    this.#extra = setup.shared ?? [];
  }

  get configuration(): string {
    return `CN=Configuration,${domainDn(this.name)}`;
  }

  settingsDn(domain: string): string {
    return `CN=NTDS Settings,${this.#serverDn(domain)}`;
  }

  /** The domain controller of one domain, with everything it holds. */
  server(domain: string, changes: Partial<FakeServer> = {}): FakeServer {
    return {
      host: `dc1.${domain}`,
      entries: [this.#rootDse(domain), ...this.#shared(), ...this.#own(domain)],
      ...changes,
    };
  }

  servers(): FakeServer[] {
    return this.domains.map(({ name }) => this.server(name));
  }

  #rootDse(domain: string): DirectoryEntry {
    return anEntry("", {
      defaultNamingContext: domainDn(domain),
      configurationNamingContext: this.configuration,
      schemaNamingContext: `CN=Schema,${this.configuration}`,
      rootDomainNamingContext: domainDn(this.name),
      dnsHostName: `DC1.${domain}`,
      domainFunctionality: 7,
      forestFunctionality: 7,
      domainControllerFunctionality: 7,
      isGlobalCatalogReady: "TRUE",
      supportedSASLMechanisms: ["GSSAPI", "GSS-SPNEGO"],
      currentTime: "20261125090000.0Z",
    });
  }

  #shared(): DirectoryEntry[] {
    const { configuration } = this;
    const root = this.settingsDn(this.name);
    const sitesDn = `CN=Sites,${configuration}`;
    return [
      anEntry(`CN=Partitions,${configuration}`, { "msDS-Behavior-Version": 7, fSMORoleOwner: root }),
      ...this.#crossRefs(),
      anEntry(`CN=Schema,${configuration}`, { objectVersion: 88, fSMORoleOwner: root }),
      anEntry(sitesDn, { objectClass: "sitesContainer" }),
      anEntry(`CN=Main,${sitesDn}`, { objectClass: "site", cn: "Main" }),
      anEntry(`CN=Subnets,${sitesDn}`, { objectClass: "subnetContainer" }),
      anEntry(`CN=192.0.2.0/24,CN=Subnets,${sitesDn}`, {
        objectClass: "subnet",
        cn: "192.0.2.0/24",
        siteObject: `CN=Main,${sitesDn}`,
      }),
      ...this.domains.flatMap(({ name }) => this.#serverObjects(name)),
      ...this.#extra,
    ];
  }

  #crossRefs(): DirectoryEntry[] {
    const base = `CN=Partitions,${this.configuration}`;
    const shared = [
      ["Enterprise Configuration", this.configuration],
      ["Enterprise Schema", `CN=Schema,${this.configuration}`],
    ].map(([cn = "", nCName]) =>
      anEntry(`CN=${cn},${base}`, { objectClass: "crossRef", nCName, dnsRoot: this.name, systemFlags: 1 }),
    );
    const domains = this.domains.map(({ name }) =>
      anEntry(`CN=${netbios(name)},${base}`, {
        objectClass: "crossRef",
        nCName: domainDn(name),
        dnsRoot: name,
        nETBIOSName: netbios(name),
        systemFlags: 3,
        trustParent: name === this.name ? undefined : `CN=${netbios(this.name)},${base}`,
        "msDS-Behavior-Version": 7,
      }),
    );
    return [...shared, ...domains];
  }

  #serverObjects(domain: string): DirectoryEntry[] {
    return [
      anEntry(this.#serverDn(domain), {
        objectClass: "server",
        dNSHostName: `dc1.${domain}`,
        serverReference: `CN=DC1,OU=Domain Controllers,${domainDn(domain)}`,
      }),
      anEntry(this.settingsDn(domain), {
        objectClass: ["top", "nTDSDSA"],
        options: 1,
        "msDS-Behavior-Version": 7,
        "msDS-HasDomainNCs": domainDn(domain),
      }),
    ];
  }

  #own(domain: string): DirectoryEntry[] {
    const dn = domainDn(domain);
    const owner = { fSMORoleOwner: this.settingsDn(domain) };
    return [
      anEntry(dn, {
        objectSid: sidBytes("S-1-5-21-1-2-3"),
        "msDS-Behavior-Version": 7,
        minPwdLength: 12,
        pwdProperties: 1,
        maxPwdAge: -(42n * 864_000_000_000n),
        lockoutThreshold: 10,
        lockoutDuration: -(30n * 600_000_000n),
        lockOutObservationWindow: -(30n * 600_000_000n),
        ...owner,
      }),
      anEntry(`CN=System,${dn}`, { objectClass: "container" }),
      anEntry(`CN=RID Manager$,CN=System,${dn}`, owner),
      anEntry(`CN=Infrastructure,${dn}`, owner),
      anEntry(`CN=DC1,OU=Domain Controllers,${dn}`, {
        objectCategory: "computer",
        primaryGroupID: 516,
        operatingSystem: "Windows Server 2022 Standard",
        operatingSystemVersion: "10.0 (20348)",
        userAccountControl: 532_480,
        lastLogonTimestamp: "134406000000000000",
      }),
      ...(this.domains.find(({ name }) => name === domain)?.entries ?? []),
    ];
  }

  #serverDn(domain: string): string {
    return `CN=DC1-${netbios(domain)},CN=Servers,CN=Main,CN=Sites,${this.configuration}`;
  }
}

/** A forest trust object of `domain` towards `partner`, two-way. */
export function aTrustObject(domain: string, partner: string, attributes = 8): DirectoryEntry {
  return anEntry(`CN=${partner},CN=System,${domainDn(domain)}`, {
    objectClass: "trustedDomain",
    trustPartner: partner,
    flatName: netbios(partner),
    trustDirection: 3,
    trustType: 2,
    trustAttributes: attributes,
  });
}

/** Users with names under `suffix`. */
export function someUserObjects(domain: string, suffix: string, count: number): DirectoryEntry[] {
  return Array.from({ length: count }, (_, index) =>
    anEntry(`CN=user${index}@${suffix},CN=Users,${domainDn(domain)}`, {
      objectCategory: "person",
      objectClass: ["top", "person", "organizationalPerson", "user"],
      userPrincipalName: `user${index}@${suffix}`,
      userAccountControl: 512,
      pwdLastSet: 1,
    }),
  );
}

function netbios(name: string): string {
  return (name.split(".")[0] ?? name).toUpperCase();
}
