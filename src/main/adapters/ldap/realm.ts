import { isWithin } from "#domain/kernel/dns-name.ts";
import type { DirectoryIdentity, ServerAddress } from "#main/ports/directory.ts";

import { parseUser } from "./credentials.ts";

interface Asked {
  readonly server: ServerAddress;
  readonly identity: DirectoryIdentity;
}

/**
 * Whether a typed password may be shown to this very server, inside TLS or as the key distribution centre of its domain.
 * Not when only DNS named it for a domain that it lies outside: whoever forges the answer has a name of his own.
 */
export function mayShowPassword({ host, name, domain }: ServerAddress): boolean {
  return domain === undefined || isWithin((name ?? host).toLowerCase(), domain.toLowerCase());
}

/**
 * The realm to sign in to at a server that says, in clear, that it belongs to the realm `told`; `null` when nothing
 * confirms that. What proves a typed password to a realm lets its controllers guess that password offline, so a realm
 * counts only when the typed server's own name lies within it, or the user's name says it.
 */
export function realmFor({ server, identity }: Asked, told: string | null, platform = process.platform): string | null {
  if (told === null || identity.kind === "signed-in-user") return told;
  if (isWithin((server.name ?? server.host).toLowerCase(), told.toLowerCase())) return told;
  const { domain, suffix } = parseUser(identity.user, "");
  // Windows finds the controllers of a typed domain by itself and takes the server's word for plain names only.
  if (platform === "win32" && (domain ?? suffix) !== null) return told;
  const named = suffix ?? domain;
  return named?.includes(".") === true ? named.toUpperCase() : null;
}
