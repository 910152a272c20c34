import { z } from "zod";

/**
 * A DNS name in lower case without a trailing dot, such as `corp.example.com`. Single labels are allowed, and characters
 * that are not seen, or repaint what is, are not.
 */
export const dnsNameSchema = z
  .string()
  .regex(/^[^\s.A-Z\p{Cc}\p{Cf}](?:[^\sA-Z\p{Cc}\p{Cf}]{0,253}[^\s.A-Z\p{Cc}\p{Cf}])?$/u, "a lower-case DNS name");
export type DnsName = z.infer<typeof dnsNameSchema>;

/** A distinguished name as the directory spells it. */
export const distinguishedNameSchema = z.string().min(1);

/** A security identifier in string form, `S-1-5-…`. */
export const sidSchema = z.string().regex(/^S-1-\d+(?:-\d+)*$/u, "a SID");
export type Sid = z.infer<typeof sidSchema>;

/** An instant as ISO 8601 in UTC, such as `2026-11-25T19:02:11Z`. */
export const isoInstantSchema = z.iso.datetime();
export type IsoInstant = z.infer<typeof isoInstantSchema>;

/** A count of things: a whole number of zero or more. */
export const countSchema = z.int().nonnegative();
