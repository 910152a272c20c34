import type { Trusts } from "#domain/facts/trusts.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import type { CertificateTrust, DirectoryIdentity } from "#main/ports/directory.ts";
import type { DnsResolver } from "#main/ports/host.ts";

import { findDomainServers } from "./domain-servers.ts";
import type { RunState } from "./run-state.ts";
import type { Located, Sessions } from "./sessions.ts";

export interface Follower {
  readonly state: RunState;
  readonly sessions: Sessions;
  readonly dns: DnsResolver;
  readonly signal: AbortSignal;
  readonly isFollowing: boolean;
  /** Whom to be at a partner, in the order to try; empty: nobody, so it is not asked. */
  readonly identitiesAt: (partner: string) => readonly DirectoryIdentity[];
  readonly certificates: CertificateTrust;
  /** True when this run reads the forest, or the forest that the domain belongs to. */
  readonly isClaimed: (name: string) => boolean;
  /** Takes a forest that was reached; false when somebody else reads it already. */
  readonly claim: (located: Located) => boolean;
  /** Runs a task within the run's bounds. */
  readonly launch: (task: () => Promise<void>) => void;
}

/** Keeps what trusts name in the picture and reads it where that is wanted and possible, each partner once. */
export function followTrusts(follower: Follower): (trusts: Trusts) => void {
  const seen = new Set<string>();
  return (trusts) => {
    for (const { partner, kind } of trusts) {
      // Other kinds lead to no further forest of Active Directory, or stay inside this one.
      if ((kind !== "forest" && kind !== "external") || seen.has(partner)) continue;
      seen.add(partner);
      if (follower.isClaimed(partner)) continue;
      follower.state.addKnownOnly(partner, null);
      const identities = follower.isFollowing ? follower.identitiesAt(partner) : [];
      if (identities.length > 0) follower.launch(() => follow(follower, partner, identities));
    }
  };
}

async function follow(
  follower: Follower,
  partner: string,
  [identity, ...others]: readonly DirectoryIdentity[],
): Promise<void> {
  if (identity === undefined || follower.signal.aborted || follower.isClaimed(partner)) return;
  const located = await reach(follower, partner, identity);
  if (!located.ok && others.length > 0) return follow(follower, partner, others);
  if (!located.ok) {
    // A cancelled attempt says nothing about the partner.
    if (!follower.signal.aborted) follower.state.addKnownOnly(partner, located.error);
    await follower.state.save();
    return;
  }
  if (located.value.forest !== partner) follower.state.forgetKnownOnly(partner);
  if (!follower.claim(located.value)) await follower.sessions.close(located.value.session);
}

async function reach(
  { dns, sessions, certificates, signal }: Follower,
  partner: string,
  identity: DirectoryIdentity,
): Promise<Result<Located, CodedError>> {
  const search = { domain: partner, hosts: [], identity, trust: certificates, port: null };
  const target = await findDomainServers(dns, search, signal);
  return target.ok ? sessions.locate(target.value) : target;
}
