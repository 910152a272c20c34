import { defineCollector } from "./define-collector.ts";

/** The computer the questions are asked from. */
export const hostCollector = defineCollector({
  key: "host",
  scope: "host",
  dependsOn: [],
  timeoutMs: 30_000,
  collect: ({ host, signal }) => host.describe(signal),
});
