import type { Rule } from "#domain/options/rule-book.ts";

import { counted } from "#domain/words/count.ts";

export const toVerifyStrings = {
  title: "Still to verify",
  lead: "The directory cannot show these. A server, a client or a network path does, so they are still to verify and decide no option here.",
  none: "Nothing is left to verify elsewhere.",
  places: {
    server: "On servers",
    network: "On network paths",
    client: "On client computers",
    objects: "In objects",
    elsewhere: "Elsewhere",
  } satisfies Record<NonNullable<Rule["scope"]> | "elsewhere", string>,
  caption: (place: string, rules: number): string => `${place}, ${counted(rules, "rule", "rules")}`,
  holds: "What has to hold",
  rule: "Rule",
  concerns: "Bears on",
} as const;
