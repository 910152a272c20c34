import type { TypedCredentials } from "../sasl/security-context.ts";

/** Takes `user`, `DOMAIN\user` or `user@realm` apart. */
export function parseUser(user: string, password: string): TypedCredentials {
  const backslash = user.indexOf("\\");
  if (backslash > 0) {
    return { user: user.slice(backslash + 1), domain: user.slice(0, backslash), suffix: null, password };
  }
  const at = user.lastIndexOf("@");
  if (at > 0) return { user: user.slice(0, at), domain: null, suffix: user.slice(at + 1), password };
  return { user, domain: null, suffix: null, password };
}

/**
 * The name of a simple bind ([MS-ADTS] 5.1.1.1.1): a plain name is completed by the server's own domain; a distinguished
 * name is left as it is, for directories that know nothing else.
 */
export function simpleBindName(user: string, serverDomain: string | null): string {
  return /[\\@=]/.test(user) || serverDomain === null ? user : `${user}@${serverDomain}`;
}
