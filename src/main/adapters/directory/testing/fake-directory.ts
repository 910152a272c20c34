import type { ErrorCode } from "#domain/kernel/error-code.ts";
import type { DirectoryTarget, SessionInfo } from "#main/ports/directory.ts";

import type { LdapConnection, LdapEntry, LdapPage, PageOptions, PageQuery } from "../../ldap/connection.ts";
import { LdapFailure } from "../../ldap/failure.ts";
import type { OpenConnection } from "../connection-source.ts";
import { untilAborted } from "../until-aborted.ts";

/** A directory of plain entries that pages like a real one and can be told to fail. Test code only. */
export interface FakeServer {
  readonly entries: readonly LdapEntry[];
  /** Refuses every bind with this code. */
  readonly refuses?: ErrorCode;
  /** Sends at most so many values of one attribute at a time. */
  readonly valuesPerAnswer?: number;
  /** Called before each answer, with the number of questions so far; throws what the server would. */
  readonly before?: (query: PageQuery, asked: number) => void | Promise<void>;
}

export interface FakeNetwork {
  readonly open: OpenConnection;
  /** Servers that were bound to, in order. */
  readonly binds: string[];
  readonly queries: { readonly host: string; readonly query: PageQuery; readonly options: PageOptions }[];
  /** The most questions that were open at one time. */
  mostAtOnce: number;
}

export function fakeNetwork(servers: Readonly<Record<string, FakeServer>>): FakeNetwork {
  let atOnce = 0;
  const network: FakeNetwork = {
    binds: [],
    queries: [],
    mostAtOnce: 0,
    async open(server) {
      await Promise.resolve();
      network.binds.push(server.host);
      const fake = servers[server.host];
      if (fake === undefined) throw new LdapFailure("name-not-resolved", { detail: server.host });
      if (fake.refuses !== undefined) throw new LdapFailure(fake.refuses, { detail: `${server.host} said no` });
      return connectionTo(server.host, fake, async (query, options, answer) => {
        network.queries.push({ host: server.host, query, options });
        atOnce += 1;
        network.mostAtOnce = Math.max(network.mostAtOnce, atOnce);
        try {
          await Promise.resolve();
          const asked = network.queries.filter(({ host }) => host === server.host).length;
          await untilAborted(Promise.resolve(fake.before?.(query, asked)), options.signal);
          return answer();
        } finally {
          atOnce -= 1;
        }
      });
    },
  };
  return network;
}

type Watch = (query: PageQuery, options: PageOptions, answer: () => LdapPage) => Promise<LdapPage>;

function connectionTo(host: string, fake: FakeServer, watch: Watch): LdapConnection {
  const info: SessionInfo = { server: host, port: 389, protection: "sasl-sealed", identity: "CORP\\reader" };
  let isClosed = false;
  return {
    info,
    mechanism: "Kerberos",
    get closed() {
      return isClosed;
    },
    close() {
      isClosed = true;
    },
    searchPage: (query, options) =>
      watch(query, options, () => {
        if (isClosed) throw new LdapFailure("connection-lost");
        return answer(host, fake, query);
      }),
  };
}

function answer(host: string, fake: FakeServer, query: PageQuery): LdapPage {
  const [cookieHost, offsetText] = query.cookie === null ? [host, "0"] : text(query.cookie).split("|");
  if (cookieHost !== host) throw new LdapFailure("malformed", { detail: "a cookie of another server" });
  const offset = Number(offsetText);
  const matching = query.scope === "base" ? fake.entries.filter(({ dn }) => dn === query.base) : fake.entries;
  const end = query.pageSize === 0 ? matching.length : offset + query.pageSize;
  return {
    entries: matching.slice(offset, end).map((entry) => ranged(entry, query.attributes, fake.valuesPerAnswer)),
    referrals: ["ldap://elsewhere.example.com/DC=elsewhere,DC=example,DC=com"],
    cookie: end < matching.length ? bytes(`${host}|${end}`) : null,
  };
}

function ranged(entry: LdapEntry, asked: readonly string[], limit = Infinity): LdapEntry {
  const attributes = new Map<string, Uint8Array[]>();
  for (const request of asked) {
    const [name = "", option] = request.toLowerCase().split(";");
    const values = entry.attributes.get(name);
    if (values === undefined) continue;
    const from = Number(/range=(\d+)/u.exec(option ?? "")?.[1] ?? 0);
    const part = values.slice(from, from + limit);
    const isLast = from + part.length >= values.length;
    const range = `${name};range=${from}-${isLast ? "*" : from + part.length - 1}`;
    attributes.set(isLast && from === 0 ? name : range, part);
  }
  return { dn: entry.dn, attributes };
}

/** So many entries with a `cn` each, below DC=corp,DC=example,DC=com. */
export function someEntries(count: number): LdapEntry[] {
  return Array.from({ length: count }, (_, index) => anEntry(`u${index}`));
}

export function anEntry(name: string, more: Readonly<Record<string, readonly string[]>> = {}): LdapEntry {
  const attributes = new Map([["cn", [bytes(name)]]]);
  for (const [key, values] of Object.entries(more)) attributes.set(key, values.map(bytes));
  return { dn: `CN=${name},DC=corp,DC=example,DC=com`, attributes };
}

export function aTarget(...hosts: readonly string[]): DirectoryTarget {
  return {
    servers: hosts.map((host) => ({ host, port: 389, name: null })),
    identity: { kind: "signed-in-user" },
    trust: { authorities: [], fingerprints: [] },
  };
}

export const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);
export const text = (value: Uint8Array): string => new TextDecoder().decode(value);
