import { z } from "zod";

import { hostSchema } from "#domain/facts/host.ts";
import { codedErrorSchema } from "#domain/kernel/error-code.ts";
import { isoInstantSchema } from "#domain/kernel/primitives.ts";

/** What this computer tells without any directory being read. */
export const thisComputerSchema = z.strictObject({
  at: isoInstantSchema,
  host: hostSchema,
  /** Domain controllers that DNS names for the computer's domain, nearest first, or why there are none. */
  controllers: z.discriminatedUnion("state", [
    z.strictObject({ state: z.literal("found"), domain: z.string(), servers: z.array(z.string()).min(1) }),
    z.strictObject({ state: z.literal("none"), error: codedErrorSchema }),
  ]),
});
export type ThisComputer = z.infer<typeof thisComputerSchema>;
