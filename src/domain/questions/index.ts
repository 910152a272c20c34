import type { Question } from "./question.ts";

/** Registry: every question, in the order in which they are asked. */
export const questions = {
  "sign-in-name": { id: "sign-in-name", choices: ["upn", "down-level"] },
  "hashes-outside": { id: "hashes-outside", choices: ["allowed", "forbidden"] },
  "second-factor": { id: "second-factor", choices: ["microsoft", "federated"] },
  certificates: { id: "certificates", choices: ["none", "certificates", "hello-certificate-trust"] },
  "outage-sign-in": { id: "outage-sign-in", choices: ["no", "yes"] },
  "hash-sync-fallback": { id: "hash-sync-fallback", choices: ["yes", "no"] },
  "hash-sync-features": { id: "hash-sync-features", choices: ["no", "yes"] },
  "password-expiry": { id: "password-expiry", choices: ["no", "yes"] },
  "account-state-delay": { id: "account-state-delay", choices: ["acceptable", "not-acceptable"] },
  "expired-password-change": { id: "expired-password-change", choices: ["no", "yes"] },
  "reset-licences": { id: "reset-licences", choices: ["yes", "no", "not-wanted"] },
  "agent-count": { id: "agent-count", choices: ["few", "enough", "too-many"] },
  "agent-setup": { id: "agent-setup", choices: ["each", "cloned"] },
  "staging-server": { id: "staging-server", choices: ["no", "same-method", "other-method"] },
  "cloud-administrator": { id: "cloud-administrator", choices: ["yes", "no"] },
  "legacy-clients": { id: "legacy-clients", choices: ["none", "some"] },
  "address-translation": { id: "address-translation", choices: ["no", "yes"] },
  "sync-proxy": { id: "sync-proxy", choices: ["direct", "open-proxy", "asking-proxy"] },
  tenants: { id: "tenants", choices: ["one", "several"] },
  "moves-between-forests": { id: "moves-between-forests", choices: ["no", "yes"] },
  "enterprise-administrator": { id: "enterprise-administrator", choices: ["yes", "no"] },
  "connect-only-features": { id: "connect-only-features", choices: ["no", "yes"] },
  "farm-servers": { id: "farm-servers", choices: ["two-each", "fewer"] },
  "farm-balancer": { id: "farm-balancer", choices: ["pass-through", "opens-tls", "poor"] },
  "proxy-servers": { id: "proxy-servers", choices: ["own", "shared"] },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof questions;
export type ChoiceOf<Id extends QuestionId> = (typeof questions)[Id]["choices"][number];
