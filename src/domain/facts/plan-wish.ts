import { z } from "zod";

import { isoInstantSchema } from "#domain/kernel/primitives.ts";

/** What a person changed of one piece of work; `null`: as it is worked out. */
export const planEditSchema = z.strictObject({
  state: z.enum(["open", "done"]).default("open"),
  /** The day on which it was done, as stated. */
  doneOn: z.iso.date().nullable().default(null),
  /** First day of work, whatever comes before. */
  start: z.iso.date().nullable().default(null),
  /** Working days. */
  days: z.int().min(1).max(260).nullable().default(null),
  /** Who does it, as the organisation calls them. */
  owner: z.string().min(1).max(200).nullable().default(null),
  /** Keys of items that come first, beside those that the fix requires. */
  after: z.array(z.string().max(2000)).max(100).default([]),
});
export type PlanEdit = z.infer<typeof planEditSchema>;

/** How the work is to be planned, as stated. Keys of items name the fix and its place. */
export const planWishSchema = z.strictObject({
  /** Options that the plan is for; empty: as the wished sign-in method says. Ids of a later version are left out. */
  options: z.array(z.string().max(60)).max(50).default([]),
  /** On which weekdays the changes of a role may be made, 1 for Monday to 5 for Friday; a role without one: on any. */
  windows: z
    .array(z.strictObject({ role: z.string().max(60), weekdays: z.array(z.int().min(1).max(5)).min(1).max(5) }))
    .max(50)
    .default([]),
  /** Days, first and last included, in which nothing may be changed. */
  freezes: z
    .array(
      z
        .strictObject({ from: z.iso.date(), to: z.iso.date(), reason: z.string().max(200) })
        .refine(({ from, to }) => from <= to, "ends before it begins"),
    )
    .max(50)
    .default([]),
  /** The calls agreed on: the first one, and every how many days the next. */
  calls: z
    .strictObject({ first: z.iso.date(), everyDays: z.int().min(1).max(90) })
    .nullable()
    .default(null),
  items: z.record(z.string().max(2000), planEditSchema).default({}),
  /** The plan as it was agreed on, to hold progress against; `null` until it is. */
  agreed: z
    .strictObject({
      at: isoInstantSchema,
      finish: z.iso.date(),
      items: z
        .array(z.strictObject({ key: z.string().max(2000), fix: z.string().max(100), end: z.iso.date() }))
        .max(20_000),
    })
    .nullable()
    .default(null),
});
export type PlanWish = z.infer<typeof planWishSchema>;
