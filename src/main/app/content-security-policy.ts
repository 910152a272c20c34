import { randomBytes } from "node:crypto";

/** Stands for the nonce in the built page; replaced anew each time the page is served. */
export const noncePlaceholder = "__CSP_NONCE__";

/** A value that one loading of the page uses and that cannot be guessed. */
export const newNonce = (): string => randomBytes(18).toString("base64url");

/**
 * The content security policy of a page: code from the app's own files only, none inline and none made from text;
 * style elements only with the nonce (which Griffel puts on those it makes); nothing is fetched, framed or sent.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
