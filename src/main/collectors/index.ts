import { computers } from "./computers.ts";
import type { AnyCollector } from "./define-collector.ts";
import { deviceRegistration } from "./device-registration.ts";
import { domainControllers } from "./domain-controllers.ts";
import { domainHead } from "./domain-head.ts";
import { fineGrainedPolicies } from "./fine-grained-policies.ts";
import { forest } from "./forest.ts";
import { hostCollector } from "./host.ts";
import { hybridTraces } from "./hybrid-traces.ts";
import { partitions } from "./partitions.ts";
import { passwordPolicy } from "./password-policy.ts";
import { recycleBin } from "./recycle-bin.ts";
import { rootDse } from "./root-dse.ts";
import { sites } from "./sites.ts";
import { trusts } from "./trusts.ts";
import { users } from "./users.ts";

/** Collectors run once per run. */
export const hostCollectors: readonly AnyCollector<"host">[] = [hostCollector];

/** Collectors run once per forest. */
export const forestCollectors: readonly AnyCollector<"forest">[] = [
  rootDse,
  forest,
  partitions,
  domainControllers,
  sites,
  recycleBin,
  deviceRegistration,
];

/** Collectors run once per domain; trusts first, since others wait for what they lead to. */
export const domainCollectors: readonly AnyCollector<"domain">[] = [
  trusts,
  domainHead,
  passwordPolicy,
  fineGrainedPolicies,
  hybridTraces,
  users,
  computers,
];
