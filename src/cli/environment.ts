import { readFile } from "node:fs/promises";

import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { SpawnChild } from "#main/adapters/directory/child.ts";
import { processConnector } from "#main/adapters/directory/connector.ts";
import { systemDns } from "#main/adapters/dns.ts";
import { systemServers } from "#main/adapters/find-servers.ts";
import { systemHost } from "#main/adapters/host.ts";
import type { GatherPorts, GatherTarget } from "#main/collectors/gather.ts";
import type { CertificateTrust, DirectoryIdentity } from "#main/ports/directory.ts";

import type { Command } from "./arguments.ts";
import type { GatherEnvironment } from "./commands/gather.ts";
import { readPassword, type PasswordInput } from "./password.ts";

type GatherCommand = Extract<Command, { name: "gather" }>;

/** What the process that runs the command line gives to it. */
export interface ProcessSurroundings {
  /** Aborted when the person interrupts. */
  readonly signal: AbortSignal;
  /** Where a password comes from. */
  readonly input: PasswordInput;
  /** How directory processes are started; forked Node processes when left out. */
  readonly spawn?: SpawnChild;
}

async function authoritiesFrom(files: readonly string[]): Promise<Result<readonly string[], CodedError>> {
  const authorities: string[] = [];
  for (const file of files) {
    const asked = `read the certificate authority ${file}`;
    try {
      const text = await readFile(file, "utf8");
      if (!text.includes("-----BEGIN CERTIFICATE-----")) {
        return err({ code: "invalid-input", asked, detail: "the file holds no certificate in PEM form" });
      }
      authorities.push(text);
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      return err({ code: isMissing ? "file-not-found" : "file-not-readable", asked, detail: String(error) });
    }
  }
  return ok(authorities);
}

async function identityOf(
  command: GatherCommand,
  input: ProcessSurroundings["input"],
): Promise<Result<DirectoryIdentity, CodedError>> {
  if (command.user === null) return ok({ kind: "signed-in-user" });
  const password = await readPassword(input, command.user);
  return password.ok ? ok({ kind: "password", user: command.user, password: password.value }) : password;
}

async function findTargets(
  command: GatherCommand,
  ports: GatherPorts,
  { signal, input }: ProcessSurroundings,
): Promise<Result<readonly GatherTarget[], CodedError>> {
  const authorities = await authoritiesFrom(command.caFiles);
  if (!authorities.ok) return authorities;
  const identity = await identityOf(command, input);
  if (!identity.ok) return identity;
  const trust: CertificateTrust = { authorities: authorities.value, fingerprints: command.fingerprints };
  const toTarget = (origin: GatherTarget["origin"], servers: GatherTarget["target"]["servers"]): GatherTarget => ({
    origin,
    target: { servers, identity: identity.value, trust },
  });
  const findServers = systemServers(ports.host, ports.dns);
  const targets: GatherTarget[] = [];
  for (const typed of command.servers.length === 0 ? [null] : command.servers) {
    const found = await findServers(typed, signal);
    if (!found.ok) return found;
    targets.push(toTarget(typed === null ? "own-domain" : "server-given", found.value.servers));
  }
  return ok(targets);
}

/** This computer's own directory, resolver, host facts and clock: the only place of the command line that picks adapters. */
export function systemEnvironment(surroundings: ProcessSurroundings): GatherEnvironment {
  const { signal, spawn } = surroundings;
  const ports: GatherPorts = {
    directory: processConnector(spawn === undefined ? {} : { spawn }),
    dns: systemDns(),
    host: systemHost(),
    clock: { now: () => Date.now() },
  };
  return { ports, signal, targets: (command) => findTargets(command, ports, surroundings) };
}
