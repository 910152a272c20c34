import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { gssChannelBindings, sspiChannelBindings, tlsServerEndPoint } from "./channel-binding.ts";

/** As much of a certificate as counts here: something signed, and the signature algorithm. */
function certificate(algorithm: string): Buffer {
  const oid = Buffer.from(algorithm, "hex");
  const identifier = Buffer.from([0x30, oid.length + 2, 0x06, oid.length, ...oid]);
  const signed = Buffer.from([0x30, 3, 0x02, 1, 7]);
  return Buffer.concat([Buffer.from([0x30, signed.length + identifier.length]), signed, identifier]);
}

describe("tlsServerEndPoint", () => {
  it.each([
    ["sha256WithRSAEncryption", "2a864886f70d01010b", "sha256"],
    ["sha384WithRSAEncryption", "2a864886f70d01010c", "sha384"],
    ["sha512WithRSAEncryption", "2a864886f70d01010d", "sha512"],
    ["ecdsa-with-SHA256", "2a8648ce3d040302", "sha256"],
    ["ecdsa-with-SHA384", "2a8648ce3d040303", "sha384"],
    ["sha1WithRSAEncryption", "2a864886f70d010105", "sha256"],
    ["md5WithRSAEncryption", "2a864886f70d010104", "sha256"],
  ])("hashes a certificate signed by %s as RFC 5929 says", (_, oid, hash) => {
    const der = certificate(oid);
    const expected = Buffer.concat([Buffer.from("tls-server-end-point:"), createHash(hash).update(der).digest()]);
    expect(tlsServerEndPoint(der)).toEqual(expected);
  });

  it.each([
    ["Ed25519", certificate("2b6570")],
    ["no certificate", Buffer.from("nonsense")],
    ["nothing", Buffer.alloc(0)],
  ])("is not defined for %s", (_, der) => {
    expect(tlsServerEndPoint(der)).toBeNull();
  });
});

it("writes SEC_CHANNEL_BINDINGS with the data behind its eight fields", () => {
  const bytes = sspiChannelBindings(Buffer.from("abc"));
  expect(bytes.toString("hex")).toBe(`${"00".repeat(24)}03000000${"20000000"}616263`);
});

it("writes gss_channel_bindings_struct with unspecified addresses", () => {
  const bytes = gssChannelBindings(85, 0x1122334455667788n);
  expect(bytes.toString("hex")).toBe(`${"00".repeat(48)}5500000000000000${"8877665544332211"}`);
});
