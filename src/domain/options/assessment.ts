import { z } from "zod";

import { verdictSchema } from "#domain/checks/finding.ts";
import { dnsNameSchema } from "#domain/kernel/primitives.ts";

import { optionStatuses } from "./option-statuses.ts";
import { optionIdSchema } from "./rule-book.ts";

export const optionStatusSchema = z.enum(optionStatuses);
export type OptionStatus = z.infer<typeof optionStatusSchema>;

/** Where one finding stands in the judgement of an option. Only `blocker` and `missing` decide. */
export const reasonKindSchema = z.enum(["blocker", "missing", "warning", "scope", "manual", "not-known", "holds"]);
export type ReasonKind = z.infer<typeof reasonKindSchema>;

export const reasonSchema = z.strictObject({ kind: reasonKindSchema, findingKey: z.string(), ruleId: z.string() });
export type Reason = z.infer<typeof reasonSchema>;

/** A node of the proof: what must hold, whether it does, and what that rests on. */
export interface ProofNode {
  /** `scope`: a forest or a pair of forests; `check`: one rule's check; `finding`: one judgement. */
  readonly kind: "scope" | "check" | "finding";
  readonly verdict: z.infer<typeof verdictSchema>;
  readonly checkId: string | null;
  readonly findingKey: string | null;
  readonly forest: string | null;
  readonly servingForest: string | null;
  readonly children: readonly ProofNode[];
}

export const proofNodeSchema: z.ZodType<ProofNode> = z.strictObject({
  kind: z.enum(["scope", "check", "finding"]),
  verdict: verdictSchema,
  checkId: z.string().nullable(),
  findingKey: z.string().nullable(),
  forest: dnsNameSchema.nullable(),
  servingForest: dnsNameSchema.nullable(),
  get children() {
    return z.array(proofNodeSchema);
  },
});

/** The judgement of one option for one forest or for the estate. */
export const assessmentSchema = z.strictObject({
  option: optionIdSchema,
  /** `estate`, or a forest's DNS name. */
  scope: z.string(),
  status: optionStatusSchema,
  /** What the programme covers, a separate answer from what the product supports. */
  inProgrammeScope: z.boolean(),
  /** The best forest for agents or farm; `null` where the option has none. */
  servingForest: dnsNameSchema.nullable(),
  /** Every candidate of the estate judged, best first; empty where the option has none and in forest rows. */
  candidates: z.array(
    z.strictObject({ servingForest: dnsNameSchema, status: optionStatusSchema, blockers: z.int(), missing: z.int() }),
  ),
  reasons: z.array(reasonSchema),
  /** Rules that cannot be judged from the directory and are still to verify. */
  toVerify: z.array(z.string()),
  proof: z.array(proofNodeSchema),
});
export type Assessment = z.infer<typeof assessmentSchema>;
