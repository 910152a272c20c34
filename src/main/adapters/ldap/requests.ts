import { BerWriter } from "ldapts";

import type { PageQuery } from "./connection.ts";
import { writeFilter } from "./filter.ts";

const OCTET_STRING = 0x04;
const LDAP_VERSION = 3;
const CONTROLS = 0xa0;
const SCOPES = { base: 0, one: 1, subtree: 2 } as const;
const DEREF_NEVER = 0;

/** Paged results, RFC 2696. */
export const PAGED_RESULTS = "1.2.840.113556.1.4.319";
/** StartTLS, RFC 4511 section 4.14. */
const START_TLS = "1.3.6.1.4.1.1466.20037";

/**
 * Every operation this program can send (tags of RFC 4511 section 4.2 onwards). There is none that writes, and
 * {@link encodeRequest} takes no other.
 */
export const REQUEST_TAGS = { bind: 0x60, unbind: 0x42, search: 0x63, abandon: 0x50, extended: 0x77 } as const;

export type LdapRequest =
  | { readonly kind: "simple-bind"; readonly name: string; readonly password: string }
  | { readonly kind: "sasl-bind"; readonly mechanism: string; readonly token: Uint8Array }
  | { readonly kind: "unbind" }
  | { readonly kind: "abandon"; readonly messageId: number }
  | { readonly kind: "start-tls" }
  | { readonly kind: "search"; readonly query: PageQuery; readonly timeLimitSeconds: number };

/** One LDAPMessage with the request in it. */
export function encodeRequest(messageId: number, request: LdapRequest): Buffer {
  const writer = new BerWriter();
  writer.startSequence();
  writer.writeInt(messageId);
  writeOperation(writer, request);
  if (request.kind === "search" && request.query.pageSize > 0) writePagedControl(writer, request.query);
  writer.endSequence();
  return writer.buffer;
}

function writeOperation(writer: BerWriter, request: LdapRequest): void {
  switch (request.kind) {
    case "simple-bind":
    case "sasl-bind":
      writer.startSequence(REQUEST_TAGS.bind);
      writer.writeInt(LDAP_VERSION);
      writer.writeString(request.kind === "simple-bind" ? request.name : "");
      if (request.kind === "simple-bind") {
        writer.writeString(request.password, 0x80);
      } else {
        writer.startSequence(0xa3);
        writer.writeString(request.mechanism);
        writer.writeBuffer(Buffer.from(request.token), OCTET_STRING);
        writer.endSequence();
      }
      writer.endSequence();
      break;
    case "unbind":
      writer.writeBuffer(Buffer.alloc(0), REQUEST_TAGS.unbind);
      break;
    case "abandon":
      writer.writeInt(request.messageId, REQUEST_TAGS.abandon);
      break;
    case "start-tls":
      writer.startSequence(REQUEST_TAGS.extended);
      writer.writeString(START_TLS, 0x80);
      writer.endSequence();
      break;
    case "search":
      writer.startSequence(REQUEST_TAGS.search);
      writer.writeString(request.query.base);
      writer.writeEnumeration(SCOPES[request.query.scope]);
      writer.writeEnumeration(DEREF_NEVER);
      writer.writeInt(0);
      writer.writeInt(request.timeLimitSeconds);
      writer.writeBoolean(false);
      writeFilter(writer, request.query.filter);
      writer.startSequence();
      for (const attribute of request.query.attributes) writer.writeString(attribute);
      writer.endSequence();
      writer.endSequence();
      break;
  }
}

function writePagedControl(writer: BerWriter, query: PageQuery): void {
  const value = new BerWriter();
  value.startSequence();
  value.writeInt(query.pageSize);
  value.writeBuffer(Buffer.from(query.cookie ?? []), OCTET_STRING);
  value.endSequence();
  writer.startSequence(CONTROLS);
  writer.startSequence();
  writer.writeString(PAGED_RESULTS);
  writer.writeBoolean(true);
  writer.writeBuffer(value.buffer, OCTET_STRING);
  writer.endSequence();
  writer.endSequence();
}
