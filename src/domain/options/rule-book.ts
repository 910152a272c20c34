import { z } from "zod";

import { judgedIds } from "./option-ids.ts";

export const optionIdSchema = z.enum(judgedIds);

/** Where a rule comes from. `dated` is the date the document carries, `read` when we read it. */
export const ruleSourceSchema = z.strictObject({
  title: z.string(),
  location: z.string().nullable(),
  dated: z.string().nullable(),
  read: z.string(),
});

/** One rule as data; its words are in the check that judges it. */
export const ruleSchema = z.strictObject({
  id: z.string(),
  options: z.array(optionIdSchema),
  /** What a broken rule does to the option. `scope` says only whether the programme covers it. */
  effect: z.enum(["blocks", "warns", "recommends", "info", "unknown", "scope"]),
  /** Narrower than a forest: such a rule is shown, but never decides an option. */
  scope: z.enum(["objects", "client", "server", "network"]).nullable(),
  /**
   * Whose forest it is about: one that is synced, with enabled users or without (a resource forest); one whose users sign
   * in; the one of agents or farm; or both of the latter.
   */
  seat: z.enum(["synced", "users", "serving", "both"]),
  /** False when only another choice removes the blocker. */
  isFixable: z.boolean(),
  basis: z.enum(["documented", "inferred", "unverified"]),
  evidence: z.array(z.string()),
  sources: z.array(z.string()),
  asOf: z.string().nullable(),
  /** From when on it holds, where it did not always: a day or a version; `null` elsewhere. */
  since: z.string().nullable(),
});
export type Rule = z.infer<typeof ruleSchema>;

/** The shape of `resources/identity-rules.json`. */
export const ruleBookSchema = z.strictObject({
  about: z.string(),
  sources: z.record(z.string(), ruleSourceSchema),
  rules: z.array(ruleSchema),
});
export type RuleBook = z.infer<typeof ruleBookSchema>;
