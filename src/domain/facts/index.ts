import { z } from "zod";

import { codedErrorSchema } from "#domain/kernel/error-code.ts";
import { dnsNameSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";

import { computersSchema } from "./computers.ts";
import { deviceRegistrationSchema } from "./device-registration.ts";
import { domainControllersSchema } from "./domain-controllers.ts";
import { domainHeadSchema } from "./domain-head.ts";
import { factSchema, type Fact } from "./envelope.ts";
import { forestSchema } from "./forest.ts";
import { hostSchema } from "./host.ts";
import { hybridTracesSchema } from "./hybrid-traces.ts";
import { partitionsSchema } from "./partitions.ts";
import { fineGrainedPoliciesSchema, passwordPolicySchema } from "./password-policy.ts";
import { recycleBinSchema } from "./recycle-bin.ts";
import { rootDseSchema } from "./root-dse.ts";
import { sitesSchema } from "./sites.ts";
import { trustsSchema } from "./trusts.ts";
import { usersSchema } from "./users.ts";

/** Registry: facts asked once per forest. */
export const forestFactSchemas = {
  rootDse: rootDseSchema,
  forest: forestSchema,
  partitions: partitionsSchema,
  domainControllers: domainControllersSchema,
  sites: sitesSchema,
  recycleBin: recycleBinSchema,
  deviceRegistration: deviceRegistrationSchema,
} as const;

/** Registry: facts asked once per domain. */
export const domainFactSchemas = {
  domainHead: domainHeadSchema,
  trusts: trustsSchema,
  passwordPolicy: passwordPolicySchema,
  fineGrainedPolicies: fineGrainedPoliciesSchema,
  users: usersSchema,
  computers: computersSchema,
  hybridTraces: hybridTracesSchema,
} as const;

/** Registry: facts about the host the questions are asked from. */
export const hostFactSchemas = { host: hostSchema } as const;

type Values<S extends Record<string, z.ZodType>> = { readonly [K in keyof S]: z.infer<S[K]> };
type Facts<S extends Record<string, z.ZodType>> = { readonly [K in keyof S]: Fact<z.infer<S[K]>> };

export type ForestFactValues = Values<typeof forestFactSchemas>;
export type DomainFactValues = Values<typeof domainFactSchemas>;
export type HostFactValues = Values<typeof hostFactSchemas>;
export type ForestFacts = Facts<typeof forestFactSchemas>;
export type DomainFacts = Facts<typeof domainFactSchemas>;
export type ForestFactKey = keyof ForestFactValues;
export type DomainFactKey = keyof DomainFactValues;
export type HostFactKey = keyof HostFactValues;
export type FactKey = ForestFactKey | DomainFactKey | HostFactKey;

function envelopes<S extends Record<string, z.ZodType>>(schemas: S): z.ZodType<Facts<S>> {
  const shape = Object.fromEntries(Object.entries(schemas).map(([key, value]) => [key, factSchema(value)]));
  return z.strictObject(shape) as unknown as z.ZodType<Facts<S>>;
}

/** One domain of a forest and what was read of it. */
export const domainRecordSchema = z.strictObject({
  name: dnsNameSchema,
  netbiosName: z.string().nullable(),
  facts: envelopes(domainFactSchemas),
});
export type DomainRecord = z.infer<typeof domainRecordSchema>;

/** One forest: read, or known only from the trusts of others. */
export const forestRecordSchema = z.strictObject({
  /** DNS name of the forest root domain; for a forest known only from an external trust, the partner domain's name. */
  name: dnsNameSchema,
  /** How it came into the picture. */
  origin: z.enum(["own-domain", "server-given", "trust"]),
  /** `known-only`: named by a trust, but not read; `error` says why when it was tried. */
  reach: z.enum(["read", "known-only"]),
  error: codedErrorSchema.nullable(),
  facts: envelopes(forestFactSchemas),
  domains: z.array(domainRecordSchema),
});
export type ForestRecord = z.infer<typeof forestRecordSchema>;

/** Everything gathered in one run. Forests by name, domains with the forest root first. */
export const estateFactsSchema = z.strictObject({
  startedAt: isoInstantSchema,
  /** `null` while the run goes on or when it was cut off. */
  finishedAt: isoInstantSchema.nullable(),
  host: envelopes(hostFactSchemas),
  forests: z.array(forestRecordSchema),
  /** Servers that were named but gave no forest. */
  unreachedServers: z.array(z.strictObject({ server: z.string(), error: codedErrorSchema })),
});
export type EstateFacts = z.infer<typeof estateFactsSchema>;
