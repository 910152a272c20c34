import { z } from "zod";

import { areaSchema, evidenceSchema, factRefSchema, verdictSchema } from "#domain/checks/finding.ts";
import { provenanceSchema } from "#domain/facts/envelope.ts";
import { trustDirectionSchema, trustFlagSchema, trustKindSchema, namespaceRecordSchema } from "#domain/facts/trusts.ts";
import { waiverSchema } from "#domain/facts/waivers.ts";
import { countSchema, dnsNameSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";
import { optionStatusSchema, proofNodeSchema, reasonKindSchema } from "#domain/options/assessment.ts";
import { optionIdSchema, ruleSourceSchema } from "#domain/options/rule-book.ts";

const userCountSchema = z.strictObject({ enabled: countSchema, total: countSchema });

/** What a name suffix meets at a trust, for people and programs. */
export const suffixStateSchema = z.enum([
  "enabled",
  "not-listed",
  "excluded",
  "disabled-new",
  "disabled-by-admin",
  "conflict",
  "domain-blocked",
  "owned-by-asking-forest",
  "unknown",
]);

const forestRowSchema = z.strictObject({
  name: dnsNameSchema,
  origin: z.enum(["own-domain", "server-given", "trust"]),
  reach: z.enum(["read", "known-only"]),
  /** `null` here and below: not collected; the coverage says why. */
  functionalLevel: z.int().nullable(),
  schemaVersion: z.int().nullable(),
  upnSuffixes: z.array(dnsNameSchema).nullable(),
  users: userCountSchema.nullable(),
  suffixesInUse: z.array(userCountSchema.extend({ suffix: z.string() })).nullable(),
  domains: z.array(dnsNameSchema),
});

const domainRowSchema = z.strictObject({
  name: dnsNameSchema,
  netbiosName: z.string().nullable(),
  forest: dnsNameSchema,
  functionalLevel: z.int().nullable(),
  users: userCountSchema.nullable(),
  computers: z.strictObject({ active: countSchema, stale: countSchema }).nullable(),
  domainControllers: z.array(z.string()).nullable(),
});

const trustRowSchema = z.strictObject({
  /** The forest and domain that hold the trustedDomain object. */
  forest: dnsNameSchema,
  domain: dnsNameSchema,
  partner: z.string(),
  partnerNetbiosName: z.string().nullable(),
  kind: trustKindSchema,
  /** Seen from `domain`. */
  direction: trustDirectionSchema,
  isTransitive: z.boolean(),
  isSelectiveAuthentication: z.boolean(),
  flags: z.array(trustFlagSchema),
  namespaces: z.enum(["decoded", "absent", "unreadable"]),
  /** The decoded forest trust information, record by record; empty when not decoded. */
  records: z.array(namespaceRecordSchema),
  /** Every suffix of the partner forest known from either side, with what this trust does to it, and who uses it. */
  suffixes: z.array(
    z.strictObject({ name: dnsNameSchema, state: suffixStateSchema, users: userCountSchema.nullable() }),
  ),
});

const findingRowSchema = z.strictObject({
  key: z.string(),
  checkId: z.string(),
  ruleId: z.string(),
  area: areaSchema,
  verdict: verdictSchema,
  severity: z.enum(["blocker", "warning", "advice", "information"]),
  title: z.string(),
  /** The good condition, which holds once it is put right. */
  goal: z.string(),
  text: z.string(),
  why: z.string(),
  subject: z.strictObject({
    forest: dnsNameSchema.nullable(),
    domain: dnsNameSchema.nullable(),
    servingForest: dnsNameSchema.nullable(),
    object: z.string().nullable(),
  }),
  evidence: z.array(
    evidenceSchema.extend({
      /** Server, query, time and identity of the fact behind the row; `null` for derived or stated values. */
      from: provenanceSchema.extend({ at: isoInstantSchema }).nullable(),
    }),
  ),
  missing: z.array(factRefSchema.extend({ cause: z.string(), next: z.string() })),
  /**
   * How it is put right. `id` is the same for the same kind of work, `key` for the same work at the same place,
   * whichever check asks for it; `evaluate --assume` takes the key.
   */
  fix: z
    .strictObject({ id: z.string(), key: z.string(), what: z.string(), who: z.string(), effort: z.string() })
    .nullable(),
  /** Somebody decided to live with it, until a day; `null` where nobody did. It changes no verdict. */
  waiver: waiverSchema.nullable(),
  /** Options that the rule bears on. */
  affects: z.array(optionIdSchema),
  source: z.array(ruleSourceSchema),
  basis: z.enum(["documented", "inferred", "unverified"]),
});

const optionRowSchema = z.strictObject({
  id: optionIdSchema,
  title: z.string(),
  /** `estate`, or a forest's DNS name. */
  scope: z.string(),
  status: optionStatusSchema,
  inProgrammeScope: z.boolean(),
  /** The best forest for agents (Pass-through Authentication) or the farm (AD FS); `null` elsewhere. */
  servingForest: dnsNameSchema.nullable(),
  candidates: z.array(
    z.strictObject({ servingForest: dnsNameSchema, status: optionStatusSchema, blockers: z.int(), missing: z.int() }),
  ),
  /** Number of different fixes that stand between now and "supported". */
  fixes: countSchema,
  missingFacts: countSchema,
  warnings: countSchema,
  reasons: z.array(
    z.strictObject({
      kind: reasonKindSchema,
      ruleId: z.string(),
      findingKey: z.string(),
      title: z.string(),
      text: z.string(),
      /** Forests, suffixes, controllers and accounts involved. */
      names: z.array(z.string()),
    }),
  ),
  toVerify: z.array(z.strictObject({ ruleId: z.string(), text: z.string() })),
  /** What it takes to build it here; told for the estate, empty in forest rows. */
  needs: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      text: z.string(),
      /** Title of the document that the figures come from. */
      source: z.string(),
      /** Whether a figure in it is worked out by a rule of thumb of ours. */
      isEstimate: z.boolean(),
    }),
  ),
  proof: z.array(proofNodeSchema),
});

/** A question that facts leave open, as it is asked. */
const questionRowSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  why: z.string(),
  choices: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  /** Options that an answer can change. */
  affects: z.array(optionIdSchema),
  /** The choice that was stated, `not-known`, or `null` when nothing was. */
  answer: z.string().nullable(),
  answeredAt: isoInstantSchema.nullable(),
});

const coverageSchema = z.strictObject({
  asked: countSchema,
  answered: countSchema,
  failed: countSchema,
  /** Facts that were never asked for, because what they need was not there. */
  notAsked: countSchema,
  failures: z.array(
    z.strictObject({
      /** `null` for a server that gave no forest. */
      forest: dnsNameSchema.nullable(),
      domain: dnsNameSchema.nullable(),
      fact: z.string().nullable(),
      server: z.string().nullable(),
      code: z.string(),
      cause: z.string(),
      next: z.string(),
      asked: z.string(),
      detail: z.string().nullable(),
    }),
  ),
});

/** The published result of one assessment, in today's wording. `docs/schema/result.schema.json` is made from this. */
export const resultDocumentSchema = z.strictObject({
  kind: z.literal("groundcheck-result"),
  schemaVersion: z.literal(1),
  appVersion: z.string(),
  isSample: z.boolean(),
  gatheredAt: z.strictObject({ startedAt: isoInstantSchema, finishedAt: isoInstantSchema.nullable() }),
  evaluatedAt: isoInstantSchema,
  /** Host the questions were asked from; `null` when it could not describe itself. */
  vantage: z.string().nullable(),
  forests: z.array(forestRowSchema),
  domains: z.array(domainRowSchema),
  trusts: z.array(trustRowSchema),
  findings: z.array(findingRowSchema),
  options: z.array(optionRowSchema),
  /** In the order they are asked. */
  questions: z.array(questionRowSchema),
  coverage: coverageSchema,
});
export type ResultDocument = z.infer<typeof resultDocumentSchema>;
export type FindingRow = ResultDocument["findings"][number];
export type OptionRow = ResultDocument["options"][number];
export type TrustRow = ResultDocument["trusts"][number];
export type ForestRow = ResultDocument["forests"][number];
export type DomainRow = ResultDocument["domains"][number];
export type QuestionRow = ResultDocument["questions"][number];
export type Coverage = ResultDocument["coverage"];
