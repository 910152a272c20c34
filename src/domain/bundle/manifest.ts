import { z } from "zod";

import { countSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";

/** The bundle format this version writes and reads. A changed shape is a new number and a migration. */
export const bundleVersion = 1;

/** Files of a bundle beside its manifest, in stored order. Nothing else may be in it. */
export const bundleFiles = ["profile.json", "facts.json", "result.json", "coverage.json"] as const;
export type BundleFile = (typeof bundleFiles)[number];

/** manifest.json: what the bundle is, who made it, and a hash of every other file. */
export const manifestSchema = z.strictObject({
  kind: z.literal("groundcheck-bundle"),
  schemaVersion: z.literal(bundleVersion),
  appVersion: z.string().max(50),
  createdAt: isoInstantSchema,
  /** True for the recorded sample estate: nothing in it is about the reader's network. */
  isSample: z.boolean(),
  files: z
    .array(
      z.strictObject({
        path: z.enum(bundleFiles),
        sizeBytes: countSchema,
        /** SHA-256 of the uncompressed content, 64 lower-case hex digits. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      }),
    )
    .length(bundleFiles.length),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Read before the strict schema, so that a newer bundle is named as such and not as damaged. */
export const manifestVersionSchema = z.object({ kind: z.literal("groundcheck-bundle"), schemaVersion: z.int() });

/** Limits that a bundle is read under. They are far above what an honest bundle needs. */
export const bundleLimits = {
  fileBytes: 256 * 1024 * 1024,
  /** Uncompressed, all entries together. */
  contentBytes: 64 * 1024 * 1024,
  manifestBytes: 64 * 1024,
  /** Uncompressed to compressed size, judged for entries over 1 MiB. */
  compressionRatio: 200,
} as const;
