import { z } from "zod";

import { areaSchema } from "#domain/checks/finding.ts";
import { waiverSchema } from "#domain/facts/waivers.ts";
import { dnsNameSchema } from "#domain/kernel/primitives.ts";
import { optionIdSchema } from "#domain/options/rule-book.ts";

import { fixStepSchema } from "./fix-step.ts";

/** What does not fit together in what was stated of an item. The plan holds all the same, as far as it can. */
const planTroubleSchema = z.strictObject({
  /**
   * `before-prerequisite`: it begins before these are done. `circular`: that these come first was left out, since they
   * come after it. `in-the-past`: it is to have begun already.
   */
  kind: z.enum(["before-prerequisite", "circular", "in-the-past"]),
  keys: z.array(z.string()),
});
export type PlanTrouble = z.infer<typeof planTroubleSchema>;

/** One piece of work with its days. */
export const planItemSchema = fixStepSchema.extend({
  name: z.string(),
  /** What it is about. */
  area: areaSchema,
  /** The worst verdict that it puts right. */
  verdict: z.enum(["fail", "warn"]),
  options: z.array(optionIdSchema),
  forests: z.array(dnsNameSchema),
  /** What is open until then: findings by key and title. */
  findings: z.array(z.strictObject({ key: z.string(), title: z.string(), text: z.string() })),
  /** What holds once it is done; gathering again shows it. */
  verify: z.array(z.string()),
  /** Keys of items of this plan that come first. */
  after: z.array(z.string()),
  /** First and last day of work. */
  start: z.iso.date(),
  end: z.iso.date(),
  /** Working days by which it can slip without moving the end of the plan; 0 on the critical path. */
  slackDays: z.int(),
  /** `done`: as somebody says; the facts do not show it yet. */
  state: z.enum(["open", "done"]),
  /** Whether `who` was stated for it; otherwise it is the usual one. */
  isReassigned: z.boolean(),
  /** Whether its first day was stated. */
  isPinned: z.boolean(),
  /** Its last day in the plan as it was agreed on; `null` when it was not in it. */
  agreedEnd: z.iso.date().nullable(),
  trouble: z.array(planTroubleSchema),
});
export type PlanItem = z.infer<typeof planItemSchema>;

export const planSchema = z.strictObject({
  kind: z.literal("groundcheck-plan"),
  schemaVersion: z.literal(1),
  appVersion: z.string(),
  isSample: z.boolean(),
  /** Options whose findings are in the plan. */
  options: z.array(optionIdSchema),
  start: z.iso.date(),
  /** Last day of the last open item; the start when there is none. */
  finish: z.iso.date(),
  /** When people are to sign in to the cloud, as stated; `null` when not. */
  target: z.iso.date().nullable(),
  /** Working days between finish and target; negative when the target comes first, `null` without one. */
  spareDays: z.int().nullable(),
  /** Of open items. */
  hours: z.number(),
  /** By start, then by key. */
  items: z.array(planItemSchema),
  /** Items of the plan agreed on that nothing asks for any more: the facts show them done. */
  closed: z.array(z.strictObject({ key: z.string(), name: z.string(), agreedEnd: z.iso.date() })),
  /** What somebody decided to live with, and what would be work otherwise. */
  waived: z.array(z.strictObject({ key: z.string(), title: z.string(), text: z.string(), waiver: waiverSchema })),
  agreedFinish: z.iso.date().nullable(),
  /** Days of the calls agreed on, up to the end of the plan. */
  calls: z.array(z.iso.date()),
  freezes: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), reason: z.string() })),
});
export type Plan = z.infer<typeof planSchema>;
