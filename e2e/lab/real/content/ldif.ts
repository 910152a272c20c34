/** One change to a directory, as an LDIF record. */
export interface LdifRecord {
  readonly dn: string;
  /** `replace` and `append` change attributes of an entry that exists. */
  readonly change: "add" | "replace" | "append";
  /** Attribute values in order. */
  readonly attributes: Readonly<Record<string, LdifValue | readonly LdifValue[]>>;
}

type LdifValue = string | number | bigint | Uint8Array;

/** Renders records as LDIF (RFC 2849), in the order given; binary and unsafe values in base64. */
export function renderLdif(records: readonly LdifRecord[]): string {
  return records.map(renderRecord).join("\n");
}

function renderRecord({ dn, change, attributes }: LdifRecord): string {
  const lines = [line("dn", dn), `changetype: ${change === "add" ? "add" : "modify"}`];
  for (const [name, given] of Object.entries(attributes)) {
    if (change !== "add") lines.push(`${change === "replace" ? "replace" : "add"}: ${name}`);
    for (const value of Array.isArray(given) ? (given as readonly LdifValue[]) : [given as LdifValue]) {
      lines.push(line(name, value));
    }
    if (change !== "add") lines.push("-");
  }
  return `${lines.join("\n")}\n`;
}

function line(name: string, value: LdifValue): string {
  if (value instanceof Uint8Array) return `${name}:: ${Buffer.from(value).toString("base64")}`;
  const text = String(value);
  return isSafe(text) ? `${name}: ${text}` : `${name}:: ${Buffer.from(text, "utf8").toString("base64")}`;
}

/** SAFE-STRING of RFC 2849, narrowed: printable ASCII, no leading space, colon or less-than, no trailing space. */
function isSafe(text: string): boolean {
  return text === "" || (/^[!-9;=-~][ -~]*$/.test(text) && !text.endsWith(" "));
}

/** The form in which a directory takes a new password: quoted, UTF-16, little-endian. Source: MS-ADTS 3.1.1.3.1.5. */
export function unicodePwd(password: string): Uint8Array {
  return Buffer.from(`"${password}"`, "utf16le");
}

/** A moment as FILETIME: 100 ns units since 1601. Source: MS-DTYP 2.3.3. */
export function fileTime(at: Date): bigint {
  return BigInt(at.getTime()) * 10_000n + 116_444_736_000_000_000n;
}

/** The directory's negative form of a length of time. */
export function interval(minutes: number): bigint {
  return BigInt(minutes) * -600_000_000n;
}

/** `contoso.example.com` as `DC=contoso,DC=example,DC=com`. */
export function domainDn(dnsName: string): string {
  return dnsName
    .split(".")
    .map((label) => `DC=${label}`)
    .join(",");
}
