import { BerReader } from "./ber-reader.ts";
import type { LdapEntry } from "./connection.ts";
import { PAGED_RESULTS } from "./requests.ts";

const TAG = { integer: 0x02, octets: 0x04, enumerated: 0x0a, sequence: 0x30, set: 0x31, boolean: 0x01 } as const;
const OPERATION = { bind: 0x61, entry: 0x64, done: 0x65, reference: 0x73, extended: 0x78 } as const;
const REFERRAL = 0xa3;
const SASL_CREDENTIALS = 0x87;
const RESPONSE_NAME = 0x8a;
const CONTROLS = 0xa0;

/** LDAPResult, RFC 4511 section 4.1.9. */
export interface LdapResult {
  readonly code: number;
  readonly message: string;
  readonly referrals: readonly string[];
}

export type LdapResponse = { readonly messageId: number } & (
  | { readonly kind: "entry"; readonly entry: LdapEntry }
  | { readonly kind: "reference"; readonly urls: readonly string[] }
  /** `cookie` is `null` when the server has no further page. */
  | { readonly kind: "done"; readonly result: LdapResult; readonly cookie: Uint8Array | null }
  | { readonly kind: "bind"; readonly result: LdapResult; readonly serverCredentials: Uint8Array | null }
  | { readonly kind: "extended"; readonly result: LdapResult; readonly name: string | null }
  | { readonly kind: "other"; readonly tag: number }
);

/** Reads one LDAPMessage. Attribute values are copies, so one small value does not keep a whole network buffer alive. */
export function decodeResponse(frame: Buffer): LdapResponse {
  const message = new BerReader(frame).enter(TAG.sequence);
  const messageId = message.integer(TAG.integer);
  const tag = message.tag;
  switch (tag) {
    case OPERATION.entry:
      return { messageId, kind: "entry", entry: readEntry(message.enter(tag)) };
    case OPERATION.reference:
      return { messageId, kind: "reference", urls: readTexts(message.enter(tag)) };
    case OPERATION.done: {
      const result = readResult(message.enter(tag));
      return { messageId, kind: "done", result, cookie: readCookie(message) };
    }
    case OPERATION.bind: {
      const body = message.enter(tag);
      const result = readResult(body);
      const serverCredentials = body.tag === SASL_CREDENTIALS ? Buffer.from(body.bytes(SASL_CREDENTIALS)) : null;
      return { messageId, kind: "bind", result, serverCredentials };
    }
    case OPERATION.extended: {
      const body = message.enter(tag);
      const result = readResult(body);
      return {
        messageId,
        kind: "extended",
        result,
        name: body.tag === RESPONSE_NAME ? body.text(RESPONSE_NAME) : null,
      };
    }
    default:
      return { messageId, kind: "other", tag: tag ?? 0 };
  }
}

function readEntry(body: BerReader): LdapEntry {
  const dn = body.text(TAG.octets);
  const attributes = new Map<string, Uint8Array[]>();
  const list = body.enter(TAG.sequence);
  while (!list.done) {
    const attribute = list.enter(TAG.sequence);
    const name = attribute.text(TAG.octets).toLowerCase();
    const values: Uint8Array[] = attributes.get(name) ?? [];
    const set = attribute.enter(TAG.set);
    while (!set.done) values.push(new Uint8Array(set.bytes(TAG.octets)));
    attributes.set(name, values);
  }
  return { dn, attributes };
}

function readResult(body: BerReader): LdapResult {
  const code = body.integer(TAG.enumerated);
  body.text(TAG.octets); // matched DN: nothing here uses it
  const message = body.text(TAG.octets);
  const referrals = body.tag === REFERRAL ? readTexts(body.enter(REFERRAL)) : [];
  return { code, message, referrals };
}

function readTexts(list: BerReader): string[] {
  const texts: string[] = [];
  while (!list.done) texts.push(list.text(TAG.octets));
  return texts;
}

function readCookie(message: BerReader): Uint8Array | null {
  if (message.tag !== CONTROLS) return null;
  const controls = message.enter(CONTROLS);
  while (!controls.done) {
    const control = controls.enter(TAG.sequence);
    const type = control.text(TAG.octets);
    if (control.tag === TAG.boolean) control.skip();
    if (type !== PAGED_RESULTS || control.tag !== TAG.octets) continue;
    const value = new BerReader(control.bytes(TAG.octets)).enter(TAG.sequence);
    value.skip(); // the server's estimate of the total, which Active Directory leaves at 0
    const cookie = value.bytes(TAG.octets);
    return cookie.length === 0 ? null : new Uint8Array(cookie);
  }
  return null;
}
