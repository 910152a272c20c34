import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";

/** Debian asks this program before it starts a service of a package that is being installed. */
const policyFile = "/usr/sbin/policy-rc.d";
const policy = "#!/bin/sh\n# Groundcheck: held while packages for its tests are installed.\nexit 101\n";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const isOurs = (file: string): boolean => existsSync(file) && readFileSync(file, "utf8") === policy;

/** Takes away our rule where a run that was killed left it behind. */
export function liftLeftPolicy(file = policyFile): void {
  if (isOurs(file)) rmSync(file, { force: true });
}

/**
 * Runs an installation in which no service is started: a directory server for the lab must not serve the machine itself.
 * A rule of the machine's own stays; ours goes again, also when the installation is interrupted.
 */
export async function withoutDaemons<T>(install: () => Promise<T>, file = policyFile): Promise<T> {
  if (existsSync(file) && !isOurs(file)) return install();
  const lift = (): void => rmSync(file, { force: true });
  const onSignal = (signal: NodeJS.Signals): never => {
    lift();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, onSignal);
  try {
    writeFileSync(file, policy, { mode: 0o755 });
    return await install();
  } finally {
    lift();
    for (const signal of signals) process.off(signal, onSignal);
  }
}
