/** The DN of a domain: `corp.example.com` becomes `DC=corp,DC=example,DC=com`. */
export function domainDn(name: string): string {
  return name
    .split(".")
    .map((label) => `DC=${label}`)
    .join(",");
}

/** The NetBIOS name the builders give a domain. */
export function netbiosOf(name: string): string {
  return (name.split(".")[0] ?? name).toUpperCase().slice(0, 15);
}

/** A SID that depends on the name only, so that two builders agree on it. */
export function sidOf(name: string): string {
  const sum = Array.from(name).reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0, 7);
  return `S-1-5-21-${sum}-1000-2000`;
}
