import { expect, it } from "vitest";

import { dnsNameSchema } from "./primitives.ts";

it.each(["corp.example.com", "corp", "c", "_msdcs.corp.example.com", "büro.example.com"])(
  "takes %s as a DNS name",
  (name) => {
    expect(dnsNameSchema.safeParse(name).success).toBe(true);
  },
);

it.each([
  ["nothing", ""],
  ["capitals", "Corp.example.com"],
  ["a trailing dot", "corp.example.com."],
  ["a space", "corp .example.com"],
  ["a sequence that repaints a terminal", "\u001B[8mcorp.example.com"],
  ["one at its end", "corp.example.com\u0007"],
  ["a character that turns the text round", "corp.\u202Emoc.example"],
  ["a character that is not seen", "co\u200Brp.example.com"],
])("takes no name with %s", (_, name) => {
  expect(dnsNameSchema.safeParse(name).success).toBe(false);
});
