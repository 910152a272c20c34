import type { DomainControllers } from "#domain/facts/domain-controllers.ts";

type DomainController = DomainControllers[number];

/** A generation of Windows Server by its two marks. */
export interface Generation {
  /** Windows version as `6.2`. */
  readonly version: string;
  /** Functional level of a domain controller of that generation (MS-ADTS 6.1.4.2). */
  readonly level: number;
}

function versionNumbers(text: string): readonly [major: number, minor: number] | null {
  const match = /^(\d+)\.(\d+)/u.exec(text);
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

/**
 * Whether a domain controller is of a generation or later; `null` when neither mark was read. The version counts where
 * the system calls itself Windows; otherwise the level that the controller offers does, since version numbers of other
 * systems mean something else.
 */
export function isGenerationOrLater(controller: DomainController, least: Generation): boolean | null {
  const isWindows = controller.operatingSystem?.startsWith("Windows") ?? true;
  const version = isWindows ? versionNumbers(controller.operatingSystemVersion ?? "") : null;
  const wanted = versionNumbers(least.version);
  if (version !== null && wanted !== null) {
    return version[0] > wanted[0] || (version[0] === wanted[0] && version[1] >= wanted[1]);
  }
  return controller.functionalLevel === null ? null : controller.functionalLevel >= least.level;
}

/** How a domain controller is shown: "DC1 (Windows Server 2022 Standard)". */
export function controllerLabel({ name, operatingSystem, operatingSystemVersion }: DomainController): string {
  const system = operatingSystem ?? operatingSystemVersion;
  return system === null ? name : `${name} (${system})`;
}
