/**
 * Runs under Wine: binds by SSPI as the signed-in user and reads the trusts of the server's domain.
 * Arguments: address, DNS name of the server. Prints one JSON object.
 */
import { openConnection } from "#main/adapters/ldap/connection.ts";
import { LdapFailure } from "#main/adapters/ldap/failure.ts";

const DEADLINE_MS = 30_000;

const [host = "", name = ""] = process.argv.slice(2);

async function readTrusts(): Promise<object> {
  const nothing = { authorities: [], fingerprints: [] };
  const identity = { kind: "signed-in-user" } as const;
  const connection = await openConnection({ host, port: 389, name }, identity, nothing, { timeoutMs: DEADLINE_MS });
  try {
    const base = `CN=System,DC=${name.split(".").slice(1).join(",DC=")}`;
    const attributes = ["trustPartner", "securityIdentifier", "msDS-TrustForestTrustInfo"];
    const query = { base, scope: "one", filter: "(objectClass=trustedDomain)", attributes } as const;
    const page = await connection.searchPage({ ...query, pageSize: 100, cookie: null }, { timeoutMs: DEADLINE_MS });
    const trusts = page.entries.map(({ dn, attributes: values }) => ({
      dn,
      values: Object.fromEntries(
        [...values].map(([key, list]) => [key, list.map((v) => Buffer.from(v).toString("hex"))]),
      ),
    }));
    return { platform: process.platform, info: connection.info, mechanism: connection.mechanism, trusts };
  } finally {
    connection.close();
  }
}

try {
  console.log(JSON.stringify(await readTrusts()));
} catch (error) {
  const told = error instanceof LdapFailure ? { code: error.code, detail: error.detail } : { code: String(error) };
  console.log(JSON.stringify({ platform: process.platform, ...told }));
  process.exitCode = 1;
}
