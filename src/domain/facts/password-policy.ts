import { z } from "zod";

import { countSchema } from "#domain/kernel/primitives.ts";

/** The domain's default password and lockout policy. Source: the domain naming context's own object. */
export const passwordPolicySchema = z.strictObject({
  minPasswordLength: z.int(),
  isComplexityRequired: z.boolean(),
  /** `null`: passwords never expire. */
  maxPasswordAgeDays: z.number().nullable(),
  /** Failed attempts before lockout; 0: accounts are never locked. */
  lockoutThreshold: z.int(),
  /** `null`: locked until an administrator unlocks. */
  lockoutDurationMinutes: z.number().nullable(),
  lockoutWindowMinutes: z.number(),
});

/**
 * Fine-grained policies as this user sees them. An ordinary user usually sees none, which is not the same as none.
 * Source: CN=Password Settings Container,CN=System.
 */
export const fineGrainedPoliciesSchema = z.strictObject({
  /** False when the container itself could not be seen. */
  isContainerVisible: z.boolean(),
  visiblePolicies: countSchema,
});
