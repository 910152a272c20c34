import { describe, expect, it } from "vitest";

import { decodeResponse } from "./responses.ts";
import { entryMessage, message, resultMessage } from "./testing/fake-server.ts";

describe("decodeResponse", () => {
  it("keeps binary values and the options of an attribute, with its name in lower case", () => {
    const sid = Buffer.from("0105000000000005150000ff80", "hex");
    const response = decodeResponse(
      entryMessage(2, "CN=Müller,DC=corp", { objectSid: [sid], "Member;range=0-1": ["a", "b"], description: [] }),
    );
    expect(response).toMatchObject({ kind: "entry", messageId: 2, entry: { dn: "CN=Müller,DC=corp" } });
    if (response.kind !== "entry") throw new Error("no entry");
    const { attributes } = response.entry;
    expect([...attributes.keys()]).toEqual(["objectsid", "member;range=0-1", "description"]);
    expect(attributes.get("objectsid")).toEqual([new Uint8Array(sid)]);
    expect(attributes.get("member;range=0-1")?.map((value) => Buffer.from(value).toString())).toEqual(["a", "b"]);
    expect(attributes.get("description")).toEqual([]);
  });

  it("gives values that do not hold on to the message", () => {
    const response = decodeResponse(entryMessage(2, "CN=x", { cn: ["x"] }));
    if (response.kind !== "entry") throw new Error("no entry");
    expect(response.entry.attributes.get("cn")?.[0]?.buffer.byteLength).toBe(1);
  });

  it("reads the raw credentials of a bind answer", () => {
    const token = Buffer.from("a1ff00c3", "hex");
    const bytes = message(1, (writer) => {
      writer.startSequence(0x61);
      writer.writeEnumeration(14);
      writer.writeString("");
      writer.writeString("");
      writer.writeBuffer(token, 0x87);
      writer.endSequence();
    });
    expect(decodeResponse(bytes)).toMatchObject({ kind: "bind", result: { code: 14 }, serverCredentials: token });
  });

  it.each([
    { cookie: "", expected: null },
    { cookie: "0102ff", expected: new Uint8Array([1, 2, 255]) },
  ])("reads the page cookie $cookie", ({ cookie, expected }) => {
    const bytes = message(3, (writer) => {
      writer.startSequence(0x65);
      writer.writeEnumeration(0);
      writer.writeString("");
      writer.writeString("");
      writer.endSequence();
      writer.startSequence(0xa0);
      writer.startSequence();
      writer.writeString("1.2.840.113556.1.4.319");
      writer.writeBuffer(
        Buffer.from(
          `30${(5 + cookie.length / 2).toString(16).padStart(2, "0")}02010004${(cookie.length / 2).toString(16).padStart(2, "0")}${cookie}`,
          "hex",
        ),
        0x04,
      );
      writer.endSequence();
      writer.endSequence();
    });
    expect(decodeResponse(bytes)).toMatchObject({ kind: "done", cookie: expected });
  });

  it("records references and the referral of a result", () => {
    const reference = message(4, (writer) => {
      writer.startSequence(0x73);
      writer.writeString("ldap://b.test/DC=b");
      writer.endSequence();
    });
    expect(decodeResponse(reference)).toMatchObject({ kind: "reference", urls: ["ldap://b.test/DC=b"] });
    const done = message(5, (writer) => {
      writer.startSequence(0x65);
      writer.writeEnumeration(10);
      writer.writeString("");
      writer.writeString("");
      writer.startSequence(0xa3);
      writer.writeString("ldap://c.test/");
      writer.endSequence();
      writer.endSequence();
    });
    expect(decodeResponse(done)).toMatchObject({ result: { code: 10, referrals: ["ldap://c.test/"] }, cookie: null });
  });

  it("calls an answer malformed whose parts contradict each other", () => {
    const bytes = resultMessage(1, 0x65);
    bytes[6] = 0x7f; // the result claims more bytes than the message has
    expect(() => decodeResponse(bytes)).toThrow(expect.objectContaining({ code: "malformed" }));
  });
});
