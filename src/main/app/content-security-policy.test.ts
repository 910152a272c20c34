import { expect, test } from "vitest";
import { contentSecurityPolicy, newNonce } from "./content-security-policy.ts";

test("a nonce is 144 random bits as text that needs no quoting", () => {
  const nonces = new Set(Array.from({ length: 50 }, newNonce));
  expect(nonces.size).toBe(50);
  for (const nonce of nonces) expect(nonce).toMatch(/^[\w-]{24}$/u);
});

test("nothing is allowed that is not named", () => {
  const directives = contentSecurityPolicy("abc").split("; ");
  expect(directives[0]).toBe("default-src 'none'");
  expect(directives).toContain("style-src 'self' 'nonce-abc'");
});

test("no directive opens inline code, made code or another origin", () => {
  expect(contentSecurityPolicy("abc")).not.toMatch(/unsafe|https?:|data:|blob:|\*/u);
});
