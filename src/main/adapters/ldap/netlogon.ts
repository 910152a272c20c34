import type { LdapChannel } from "./channel.ts";
import type { Deadline } from "./deadline.ts";
import { readPage } from "./search.ts";

/** NETLOGON_NT_VERSION_5 and NETLOGON_NT_VERSION_5EX ([MS-ADTS] 6.3.1.1), little-endian: ask for the extended answer. */
const EXTENDED_VERSION = String.raw`\06\00\00\00`;
/** LOGON_SAM_LOGON_RESPONSE_EX and LOGON_SAM_USER_UNKNOWN_EX, [MS-ADTS] 6.3.1.3. */
const EXTENDED_OPCODES: ReadonlySet<number> = new Set([23, 25]);
/** Operation code, two reserved bytes, flags, and the domain's GUID come before the names. */
const NAMES_OFFSET = 24;
/** Position of NetbiosDomainName among the names, behind the DNS names of forest, domain and host. */
const NETBIOS_DOMAIN = 3;
const POINTER = 0xc0;
const MAX_LABELS = 64;

/**
 * NetBIOS name of the server's own domain, in capitals, by an LDAP ping ([MS-ADTS] 6.3.3), which needs no bind;
 * `null` when the server does not answer it.
 */
export async function netbiosDomain(channel: LdapChannel, domain: string, deadline: Deadline): Promise<string | null> {
  const filter = `(&(DnsDomain=${domain})(NtVer=${EXTENDED_VERSION}))`;
  const query = { base: "", scope: "base", filter, attributes: ["NetLogon"], pageSize: 0, cookie: null } as const;
  const page = await readPage(channel, query, { signal: deadline.signal, timeoutMs: deadline.remainingMs });
  const answer = page.entries[0]?.attributes.get("netlogon")?.[0];
  return answer === undefined ? null : netbiosDomainOf(Buffer.from(answer));
}

/** Takes the name out of a NETLOGON_SAM_LOGON_RESPONSE_EX; `null` when the bytes are something else. */
export function netbiosDomainOf(answer: Buffer): string | null {
  if (answer.length < NAMES_OFFSET || !EXTENDED_OPCODES.has(answer.readUInt16LE(0))) return null;
  let offset = NAMES_OFFSET;
  for (let index = 0; ; index++) {
    const name = readName(answer, offset);
    if (name === null) return null;
    if (index === NETBIOS_DOMAIN) return name.text === "" ? null : name.text.toUpperCase();
    offset = name.end;
  }
}

/** A name in the compressed form of RFC 1035 section 4.1.4, and the offset behind it. */
function readName(bytes: Buffer, start: number): { text: string; end: number } | null {
  const labels: string[] = [];
  let end: number | null = null;
  let at = start;
  for (let step = 0; step < MAX_LABELS; step++) {
    const length = bytes[at];
    if (length === undefined) return null;
    if (length === 0) return { text: labels.join("."), end: end ?? at + 1 };
    if ((length & POINTER) === POINTER) {
      const low = bytes[at + 1];
      if (low === undefined) return null;
      end ??= at + 2;
      at = ((length & ~POINTER) << 8) | low;
    } else {
      labels.push(bytes.toString("utf8", at + 1, at + 1 + length));
      at += 1 + length;
    }
  }
  return null; // pointers in a circle
}
