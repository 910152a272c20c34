import { randomBytes } from "node:crypto";

/** A fresh password of 27 characters with all four character classes; safe in `user%password` arguments. */
export function generatePassword(): string {
  return `Aa1.${randomBytes(18).toString("base64url").slice(0, 23)}`;
}
