import type { DomainControllers } from "#domain/facts/domain-controllers.ts";
import type { Partitions } from "#domain/facts/partitions.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

/** The domain controllers of one domain, split by whether they take changes. */
export interface DomainControllerCount {
  readonly domain: DnsName;
  /** Names of controllers with a full copy. */
  readonly writable: readonly string[];
  /** Names of read-only controllers. */
  readonly readOnly: readonly string[];
}

/**
 * Writable and read-only domain controllers of every domain of a forest, in the order of its crossRefs. A controller
 * whose domain is not known belongs to none. Source: nTDSDSA and nTDSDSARO objects.
 */
export function controllersByDomain(
  partitions: Partitions,
  controllers: DomainControllers,
): readonly DomainControllerCount[] {
  return partitions
    .filter((partition) => partition.kind === "domain")
    .map(({ dnsName }) => {
      const own = controllers.filter((controller) => controller.domain === dnsName);
      return {
        domain: dnsName,
        writable: own.filter((controller) => !controller.isReadOnly).map((controller) => controller.name),
        readOnly: own.filter((controller) => controller.isReadOnly).map((controller) => controller.name),
      };
    });
}
