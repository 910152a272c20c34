import type { LdapConnection, PageOptions } from "../ldap/connection.ts";

const probeTimeoutMs = 5000;

/**
 * Tells a slow search, which smaller pages help, from a silent server, which they do not. A caller that gives up or has
 * no time left is answered `false` as well, so it has to look at that before it blames the server.
 */
export async function isAnswering(connection: LdapConnection, limits?: PageOptions): Promise<boolean> {
  const rootDse = { base: "", scope: "base", filter: "(objectClass=*)", attributes: ["1.1"] } as const;
  const timeoutMs = Math.min(probeTimeoutMs, limits?.timeoutMs ?? probeTimeoutMs);
  try {
    await connection.searchPage({ ...rootDse, pageSize: 0, cookie: null }, { ...limits, timeoutMs });
    return true;
  } catch {
    return false;
  }
}
