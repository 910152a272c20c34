import type { LdapConnection } from "../ldap/connection.ts";

const probeTimeoutMs = 5000;

/** Tells a slow search, which smaller pages help, from a silent server, which they do not. */
export async function isAnswering(connection: LdapConnection): Promise<boolean> {
  const rootDse = { base: "", scope: "base", filter: "(objectClass=*)", attributes: ["1.1"] } as const;
  try {
    await connection.searchPage({ ...rootDse, pageSize: 0, cookie: null }, { timeoutMs: probeTimeoutMs });
    return true;
  } catch {
    return false;
  }
}
