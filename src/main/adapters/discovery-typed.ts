import { isIP, isIPv6 } from "node:net";

import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";

/** A server or domain as a person typed it. */
export interface TypedServer {
  /** DNS name in lower case, or an address without brackets. */
  readonly host: string;
  /** `null` when none was typed: the name can then stand for a whole domain. */
  readonly port: number | null;
}

const longestInput = 300;
const longestName = 253;
const tlsPorts: ReadonlySet<number> = new Set([636, 3269]);

/**
 * Reads `host`, `host:port`, `[v6]:port`, a bare address, `ldap://host`, `ldaps://host:port`. Everything else is
 * `invalid-input` with a detail that says what is wrong.
 */
export function parseServer(input: string): Result<TypedServer, CodedError> {
  const refuse = (detail: string): Result<never, CodedError> =>
    err({ code: "invalid-input", asked: `use "${shown(input)}" as a server`, detail });
  const text = input.trim();
  if (text === "") return refuse("nothing was entered");
  if (text.length > longestInput) return refuse(`${text.length} characters are too many for a server name`);
  if (/[\p{Cc}\p{Cf}]/u.test(text)) return refuse("it contains control characters or invisible characters");
  if (/\s/u.test(text)) return refuse("it contains a space; enter one server at a time");
  const url = /^(?<scheme>[a-z][a-z\d+.-]*):\/\/(?<rest>.*)$/iu.exec(text)?.groups;
  const scheme = url?.["scheme"]?.toLowerCase() ?? null;
  if (scheme !== null && scheme !== "ldap" && scheme !== "ldaps") return refuse(`"${scheme}" is not ldap or ldaps`);
  const rest = (url?.["rest"] ?? text).replace(/(?<=^[^/]+)\/$/u, "");
  if (/[/?#\\]/u.test(rest)) return refuse("leave out everything after the server name and port");
  if (rest.includes("@")) return refuse("leave the user name out of the server");

  const parts = splitPort(rest);
  if (parts === null) return refuse("write an IPv6 address with a port as [address]:port");
  const port = parts.port === null ? (scheme === "ldaps" ? 636 : null) : Number(parts.port);
  if (parts.port !== null && !/^\d{1,5}$/u.test(parts.port)) return refuse("the port is not a number");
  if (port !== null && (port < 1 || port > 65_535)) return refuse("a port lies between 1 and 65535");
  if (scheme === "ldaps" && port !== null && !tlsPorts.has(port)) {
    return refuse("ldaps is answered on port 636 or 3269; on other ports write ldap://");
  }
  if (scheme === "ldap" && port !== null && tlsPorts.has(port)) {
    return refuse(`port ${port} speaks TLS from the start; write ldaps://`);
  }
  const host = parts.host.toLowerCase().replace(/\.$/u, "");
  const flaw = isIP(host) === 0 ? flawOfName(host) : null;
  return flaw === null ? ok({ host, port }) : refuse(flaw);
}

function splitPort(text: string): { readonly host: string; readonly port: string | null } | null {
  const bracketed = /^\[(?<host>[^\]]*)\](?::(?<port>.*))?$/u.exec(text)?.groups;
  if (bracketed !== undefined) {
    const host = bracketed["host"] ?? "";
    return isIPv6(host) ? { host, port: bracketed["port"] ?? null } : null;
  }
  if (isIPv6(text)) return { host: text, port: null };
  const colon = text.indexOf(":");
  if (colon === -1) return { host: text, port: null };
  const port = text.slice(colon + 1);
  return port.includes(":") ? null : { host: text.slice(0, colon), port };
}

function flawOfName(name: string): string | null {
  if (name === "") return "the server name is missing";
  if (name.length > longestName) return `a DNS name has at most ${longestName} characters`;
  if (/[^\0-\x7f]/u.test(name)) return "only the letters a to z, digits, hyphens and dots can be in a server name";
  const labels = name.split(".");
  if (labels.some((label) => label.startsWith("xn--"))) {
    return "internationalised names (xn--) are not used for domain controllers; two of them can look alike";
  }
  const wrong = labels.find((label) => !/^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/u.test(label));
  if (wrong !== undefined)
    return wrong === "" ? "two dots follow each other" : `"${shown(wrong)}" cannot be part of a name`;
  if (/^\d+$/u.test(labels.at(-1) ?? "")) return "this is neither a complete address nor a name";
  return null;
}

/** Input in an error message: short, without characters that could repaint a terminal. */
function shown(input: string): string {
  const plain = input.replaceAll(/[\p{Cc}\p{Cf}]/gu, "�");
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
