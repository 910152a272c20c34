import type { BerWriter } from "ldapts";
import { SearchFilter } from "ldapts";

import { LdapFailure } from "./failure.ts";

const OCTET_STRING = 0x04;
const MAX_DEPTH = 64;

/** Context tags of a substring filter and of an extensible match (RFC 4511 section 4.5.1). */
const SUBSTRING = { initial: 0x80, any: 0x81, final: 0x82 } as const;
const EXTENSIBLE = { rule: 0x81, type: 0x82, value: 0x83, dnAttributes: 0x84 } as const;

/**
 * Writes an RFC 4515 filter. Escaped octets (`\c3\a9`, the bytes of a GUID) go out as they are, which the library's own
 * parser cannot do because it holds values as text.
 */
export function writeFilter(writer: BerWriter, text: string): void {
  const end = writeOne(writer, text, 0, 0);
  if (end !== text.length) throw invalid(text, end);
}

function writeOne(writer: BerWriter, text: string, start: number, depth: number): number {
  if (text[start] !== "(" || depth > MAX_DEPTH) throw invalid(text, start);
  const operator = text[start + 1];
  if (operator === "&" || operator === "|" || operator === "!") {
    writer.startSequence({ "&": SearchFilter.and, "|": SearchFilter.or, "!": SearchFilter.not }[operator]);
    let at = start + 2;
    let count = 0;
    for (; text[at] === "("; count++) at = writeOne(writer, text, at, depth + 1);
    if (text[at] !== ")" || (operator === "!" && count !== 1)) throw invalid(text, at);
    writer.endSequence();
    return at + 1;
  }
  const end = text.indexOf(")", start);
  if (end === -1) throw invalid(text, text.length);
  writeItem(writer, text, text.slice(start + 1, end));
  return end + 1;
}

function writeItem(writer: BerWriter, text: string, item: string): void {
  const match = /^([A-Za-z0-9.;-]*)((?::[A-Za-z0-9.-]+)*)(=|~=|>=|<=|:=)([^(]*)$/s.exec(item);
  if (match === null) throw invalid(text, text.indexOf(item));
  const [, attribute = "", modifiers = "", operator = "", value = ""] = match;
  if (operator === ":=") return writeExtensible(writer, { attribute, modifiers, value });
  if (attribute === "" || modifiers !== "") throw invalid(text, text.indexOf(item));
  if (operator === "=" && value === "*") return writer.writeString(attribute, SearchFilter.present);
  if (operator === "=" && value.includes("*")) return writeSubstrings(writer, attribute, value);
  const tags = {
    "=": SearchFilter.equalityMatch,
    "~=": SearchFilter.approxMatch,
    ">=": SearchFilter.greaterOrEqual,
    "<=": SearchFilter.lessOrEqual,
  };
  writer.startSequence(tags[operator as keyof typeof tags]);
  writer.writeString(attribute);
  writer.writeBuffer(unescapeValue(value), OCTET_STRING);
  return writer.endSequence();
}

function writeSubstrings(writer: BerWriter, attribute: string, value: string): void {
  const parts = value.split("*");
  writer.startSequence(SearchFilter.substrings);
  writer.writeString(attribute);
  writer.startSequence();
  parts.forEach((part, index) => {
    if (part === "") return;
    const tag = index === 0 ? SUBSTRING.initial : index === parts.length - 1 ? SUBSTRING.final : SUBSTRING.any;
    writer.writeBuffer(unescapeValue(part), tag);
  });
  writer.endSequence();
  writer.endSequence();
}

function writeExtensible(
  writer: BerWriter,
  { attribute, modifiers, value }: { attribute: string; modifiers: string; value: string },
): void {
  const words = modifiers.split(":").filter((word) => word !== "");
  const rule = words.find((word) => word.toLowerCase() !== "dn");
  writer.startSequence(SearchFilter.extensibleMatch);
  if (rule !== undefined) writer.writeString(rule, EXTENSIBLE.rule);
  if (attribute !== "") writer.writeString(attribute, EXTENSIBLE.type);
  writer.writeBuffer(unescapeValue(value), EXTENSIBLE.value);
  if (words.some((word) => word.toLowerCase() === "dn")) writer.writeBoolean(true, EXTENSIBLE.dnAttributes);
  writer.endSequence();
}

function unescapeValue(value: string): Buffer {
  const parts = value.split("\\");
  const chunks = [Buffer.from(parts[0] ?? "", "utf8")];
  for (const part of parts.slice(1)) {
    if (!/^[0-9a-fA-F]{2}/.test(part)) throw invalid(value, 0);
    chunks.push(Buffer.from(part.slice(0, 2), "hex"), Buffer.from(part.slice(2), "utf8"));
  }
  return Buffer.concat(chunks);
}

function invalid(text: string, at: number): LdapFailure {
  return new LdapFailure("invalid-input", { detail: `filter ${text} is wrong at character ${at + 1}` });
}
