import { decodeUtf8, filetimeToInstant, sidOf } from "./directory-values.ts";
import { toDnsName } from "./dns-name.ts";
import { dnsNameSchema, type DnsName, type IsoInstant, type Sid } from "./primitives.ts";

/**
 * Forest trust information, the value of msDS-TrustForestTrustInfo (MS-ADTS 6.1.6.9.3): little-endian, records back to
 * back without alignment. The bytes come from another organisation's directory and are taken as hostile.
 */

type NameState = "enabled" | "disabled-new" | "disabled-by-admin" | "conflict";

interface RecordHead {
  /** The 32 flag bits as stored. */
  readonly flags: number;
  /** When the record was last changed; `null` when neither byte order gives a date from 1990 to 2099. */
  readonly at: IsoInstant | null;
}

/** One record, in stored order. An unknown record type is kept as `other`, so that nothing is lost silently. */
export type ForestTrustRecord =
  | (RecordHead & { readonly type: "top-level-name" | "exclusion"; readonly name: DnsName; readonly state: NameState })
  | (RecordHead & {
      readonly type: "domain";
      readonly name: DnsName;
      readonly netbiosName: string;
      readonly sid: Sid;
      readonly isSidBlocked: boolean;
      readonly isNetbiosBlocked: boolean;
    })
  | (RecordHead & { readonly type: "other"; readonly recordType: number });

export type ForestTrustInfo =
  | { status: "decoded"; records: ForestTrustRecord[] }
  | { status: "unreadable"; reason: string };

const headerSize = 8;
/** Flags, time stamp and type: what every record has after its length. */
const recordHeadSize = 13;
/** MS-LSAD 2.2.7.25: a forest trust has at most this many records. */
const mostRecords = 4000;

/** Decodes forest trust information. Never throws; bytes that make no sense give `unreadable` with the reason. */
export function decodeForestTrustInfo(bytes: Uint8Array): ForestTrustInfo {
  if (bytes.length < headerSize) return unreadable(`${bytes.length} bytes are too few for a header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(0, true);
  if (version !== 1) return unreadable(`version ${version} is not known`);
  const count = view.getUint32(4, true);
  if (count > mostRecords) return unreadable(`it claims ${count} records, more than a trust can have`);

  const records: ForestTrustRecord[] = [];
  let at = headerSize;
  for (let index = 1; index <= count; index += 1) {
    if (at + 4 > bytes.length) return unreadable(`it ends before record ${index} of ${count}`);
    const length = view.getUint32(at, true);
    const start = at + 4;
    if (length < recordHeadSize || length > bytes.length - start) {
      return unreadable(`record ${index} claims ${length} bytes and ${bytes.length - start} are left`);
    }
    const record = decodeRecord(bytes.subarray(start, start + length));
    if (typeof record === "string") return unreadable(`record ${index}: ${record}`);
    records.push(record);
    at = start + length;
  }
  const rest = bytes.subarray(at);
  if (rest.some((byte) => byte !== 0)) return unreadable(`${rest.length} bytes follow the last record`);
  return { status: "decoded", records };
}

function unreadable(reason: string): ForestTrustInfo {
  return { status: "unreadable", reason };
}

/** The record, or what is wrong with it. */
function decodeRecord(bytes: Uint8Array): ForestTrustRecord | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint32(0, true);
  const head = { flags, at: timeOf(view.getUint32(4, true), view.getUint32(8, true)) };
  const recordType = view.getUint8(12);
  const data = bytes.subarray(recordHeadSize);
  if (recordType === 0 || recordType === 1) {
    const [field] = splitFields(data, 1) ?? [];
    if (field === undefined) return "its name does not fit into it";
    const name = nameOf(field);
    if (name === null) return "its name is no DNS name";
    return { type: recordType === 0 ? "top-level-name" : "exclusion", name, state: stateOf(flags), ...head };
  }
  if (recordType === 2) return decodeDomain(head, data);
  return { type: "other", recordType, ...head };
}

function decodeDomain(head: RecordHead, data: Uint8Array): ForestTrustRecord | string {
  const [sidBytes, dnsBytes, netbiosBytes] = splitFields(data, 3) ?? [];
  if (sidBytes === undefined || dnsBytes === undefined || netbiosBytes === undefined) {
    return "its SID and names do not fit into it";
  }
  const sid = sidOf(sidBytes);
  if (sid === null) return "its SID is none";
  const name = nameOf(dnsBytes);
  if (name === null) return "its name is no DNS name";
  return {
    type: "domain",
    name,
    netbiosName: decodeUtf8(netbiosBytes),
    sid,
    isSidBlocked: (head.flags & 0x3) !== 0,
    isNetbiosBlocked: (head.flags & 0xc) !== 0,
    ...head,
  };
}

/** Fields of a 32-bit length and as many bytes each; `null` when they do not fit. */
function splitFields(data: Uint8Array, count: number): Uint8Array[] | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const fields: Uint8Array[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 4 > data.length) return null;
    const length = view.getUint32(at, true);
    if (length > data.length - at - 4) return null;
    fields.push(data.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
}

function nameOf(bytes: Uint8Array): DnsName | null {
  const name = dnsNameSchema.safeParse(toDnsName(decodeUtf8(bytes)));
  return name.success ? name.data : null;
}

/** With several reasons set, the one that is hardest to lift is named. */
function stateOf(flags: number): NameState {
  if ((flags & 0x4) !== 0) return "conflict";
  if ((flags & 0x2) !== 0) return "disabled-by-admin";
  return (flags & 0x1) === 0 ? "enabled" : "disabled-new";
}

/** Writers differ in the order of the two halves, so the reading that is plausible wins. */
function timeOf(first: number, second: number): IsoInstant | null {
  const readings = [
    [first, second],
    [second, first],
  ].map(([low = 0, high = 0]) => filetimeToInstant((BigInt(high) << 32n) | BigInt(low)));
  return readings.find((instant) => instant !== null && instant >= "1990" && instant < "2100") ?? null;
}
