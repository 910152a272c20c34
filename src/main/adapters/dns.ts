import { lookup, Resolver } from "node:dns/promises";

import type { DnsResolver } from "#main/ports/host.ts";

import { LdapFailure } from "./ldap/failure.ts";

export interface DnsOptions {
  /** Servers to ask, as `address` or `address:port`; this computer's own way of resolving when left out. */
  readonly servers?: readonly string[];
  /** For one question, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Answers that mean "there is nothing of that name", which is a fact and no failure. */
const nothingThere: ReadonlySet<string> = new Set(["ENOTFOUND", "ENODATA", "EAI_NONAME", "EAI_NODATA", "ENONAME"]);

/**
 * DNS as this computer does it. A name that does not exist gives an empty list; a server that does not answer, or
 * refuses, throws {@link LdapFailure} `timeout` or `name-not-resolved`, because that says nothing about the name.
 */
export function systemDns(options: DnsOptions = {}): DnsResolver {
  const timeoutMs = options.timeoutMs ?? 5000;

  async function ask<T>(
    name: string,
    signal: AbortSignal | undefined,
    query: (resolver: Resolver) => Promise<readonly T[]>,
  ): Promise<readonly T[]> {
    if (signal?.aborted === true) throw new LdapFailure("cancelled");
    // One resolver for each question, because cancelling ends all questions of a resolver.
    const resolver = new Resolver({ timeout: Math.ceil(timeoutMs / 2), tries: 2 });
    if (options.servers !== undefined) resolver.setServers(options.servers);
    return bounded(query(resolver), { name, signal, timeoutMs, stop: () => resolver.cancel() });
  }

  return {
    async srv(name, signal) {
      const records = await ask(name, signal, (resolver) => resolver.resolveSrv(name));
      return records
        .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)
        .map((record) => ({ host: record.name.toLowerCase().replace(/\.$/u, ""), port: record.port }));
    },
    async addresses(host, signal) {
      if (options.servers === undefined) {
        const found = lookup(host, { all: true, order: "verbatim" }).then((all) => all.map(({ address }) => address));
        return bounded(found, { name: host, signal, timeoutMs, stop: () => {} });
      }
      const [v4, v6] = await Promise.all([
        ask(host, signal, (resolver) => resolver.resolve4(host)),
        ask(host, signal, (resolver) => resolver.resolve6(host)),
      ]);
      return [...v4, ...v6];
    },
  };
}

interface Bounds {
  readonly name: string;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly stop: () => void;
}

/** The answer, or a coded failure at the deadline or when the caller gives up, whichever comes first. */
function bounded<T>(answer: Promise<readonly T[]>, { name, signal, timeoutMs, stop }: Bounds): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    const giveUp = (failure: LdapFailure): void => {
      reject(failure);
      stop();
    };
    const abort = (): void => giveUp(new LdapFailure("cancelled"));
    const timer = setTimeout(() => {
      giveUp(new LdapFailure("timeout", { detail: `no DNS answer for ${name} in ${timeoutMs} ms` }));
    }, timeoutMs);
    signal?.addEventListener("abort", abort, { once: true });
    answer
      .then(resolve, (error: unknown) => {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (nothingThere.has(code)) resolve([]);
        else reject(dnsFailure(name, code, error));
      })
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      });
  });
}

function dnsFailure(name: string, code: string, cause: unknown): LdapFailure {
  const isSilent = code === "ETIMEOUT" || code === "EAI_AGAIN";
  return new LdapFailure(isSilent ? "timeout" : "name-not-resolved", {
    detail: `DNS said ${code === "" ? String(cause) : code} for ${name}`,
    cause,
  });
}
