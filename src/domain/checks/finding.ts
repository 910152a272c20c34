import { z } from "zod";

import { countSchema, dnsNameSchema } from "#domain/kernel/primitives.ts";

import { areas, verdicts } from "./verdicts.ts";

/** Three-valued and more: see the verdict language of the interface. */
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

export const areaSchema = z.enum(areas);
export type Area = z.infer<typeof areaSchema>;

export const messageParamsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
export type MessageParams = z.infer<typeof messageParamsSchema>;

/** Points at one fact of the estate: what a reader follows to server, query, time and identity. */
export const factRefSchema = z.strictObject({
  forest: dnsNameSchema,
  domain: dnsNameSchema.nullable(),
  fact: z.string(),
});
export type FactRef = z.infer<typeof factRefSchema>;

/** One observed value that led to the verdict. `label` is a directory attribute or a plain noun. */
export const evidenceSchema = z.strictObject({
  label: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  /** Accounts concerned, where it is a matter of accounts. */
  users: z.strictObject({ enabled: countSchema, total: countSchema }).nullable(),
  fact: factRefSchema.nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const missingFactSchema = factRefSchema.extend({ cause: z.string() });

/** One judgement on one thing. It keeps a message id and parameters, never a finished sentence. */
export const findingSchema = z.strictObject({
  /** Stable from run to run: check id and subject. */
  key: z.string(),
  checkId: z.string(),
  ruleId: z.string(),
  area: areaSchema,
  verdict: verdictSchema,
  subject: z.strictObject({
    /** `null` when it concerns the estate as a whole. */
    forest: dnsNameSchema.nullable(),
    domain: dnsNameSchema.nullable(),
    /** The other side of a pair: the forest of agents or farm that would serve `forest`; `null` elsewhere. */
    servingForest: dnsNameSchema.nullable(),
    /** The exact thing at fault: a suffix, a controller, an account; `null` when the scope says it all. */
    object: z.string().nullable(),
  }),
  message: z.string(),
  params: messageParamsSchema,
  evidence: z.array(evidenceSchema),
  missing: z.array(missingFactSchema),
});
export type Finding = z.infer<typeof findingSchema>;
