import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";

/** Debian asks this program before it starts a service of a package that is being installed. */
const policyFile = "/usr/sbin/policy-rc.d";
const policy = "#!/bin/sh\n# Groundcheck: held while packages for its tests are installed.\nexit 101\n";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs an installation in which no service is started: a directory server for the lab must not serve the machine itself.
 * A rule of the machine's own stays; ours goes again, also when the installation is interrupted, and one that a killed
 * run left behind is taken over.
 */
export async function withoutDaemons<T>(install: () => Promise<T>, file = policyFile): Promise<T> {
  if (existsSync(file) && readFileSync(file, "utf8") !== policy) return install();
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
