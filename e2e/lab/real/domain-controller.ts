import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { posix } from "node:path";

import type { DcPlace, LabInstance } from "./instance.ts";
import { runCommand, tryCommand } from "./run-command.ts";
import type { CommandOptions, CommandResult } from "./run-command.ts";
import { dcHostName, sambaConfig, sambaPaths } from "./samba-config.ts";
import type { ForestNames } from "./samba-config.ts";
import { killProcesses, processesIn } from "./teardown.ts";
import { isListening, waitUntil } from "./wait-until.ts";

/** Ports whose listeners together mean: ready. DNS, Kerberos, RPC, LDAP, SMB, LDAPS, global catalog. */
const readyPorts = [53, 88, 135, 389, 445, 636, 3268];

/** One Samba domain controller in its namespace: provisioned, started and stopped. */
export class DomainController {
  readonly forest: ForestNames;
  readonly place: DcPlace;
  readonly fqdn: string;
  readonly #lab: LabInstance;

  constructor(lab: LabInstance, forest: ForestNames, place: DcPlace) {
    this.#lab = lab;
    this.forest = forest;
    this.place = place;
    this.fqdn = `${dcHostName(forest)}.${forest.dnsName}`;
  }

  /** Creates the empty domain; needs the namespace, but no network. */
  async provision(administratorPassword: string): Promise<void> {
    const { forest, place } = this;
    const paths = sambaPaths(place);
    mkdirSync(paths.root, { recursive: true });
    const result = await this.exec([
      ..."samba-tool domain provision --server-role=dc --dns-backend=SAMBA_INTERNAL --function-level=2008_R2".split(
        " ",
      ),
      `--realm=${forest.dnsName.toUpperCase()}`,
      `--domain=${forest.netbiosName}`,
      `--host-name=${dcHostName(forest)}`,
      `--host-ip=${place.address}`,
      `--targetdir=${paths.root}`,
      `--adminpass=${administratorPassword}`,
      "--option=interfaces=lo eth0",
      "--option=bind interfaces only=yes",
    ]);
    if (result.code !== 0) throw new Error(`provisioning ${forest.dnsName} failed:\n${result.stderr.slice(-2000)}`);

    for (const name of ["lock", "cache", "log", "run", "run/ncalrpc"]) {
      mkdirSync(posix.join(paths.root, name), { recursive: true });
    }
    makeDirectory(posix.join(paths.root, "run/winbindd"), 0o755);
    makeDirectory(posix.join(paths.root, "ntp_signd"), 0o750);
    writeFileSync(paths.config, sambaConfig(this.#lab, forest, place));
  }

  /** Starts Samba and waits until it answers on every port. */
  async start(): Promise<void> {
    const paths = sambaPaths(this.place);
    const result = await this.exec(["samba", "-D", "-s", paths.config]);
    if (result.code !== 0) throw new Error(`samba of ${this.forest.dnsName} did not start:\n${result.stderr}`);
    await waitUntil(`${this.fqdn} ready`, async () => {
      const answers = await Promise.all(readyPorts.map((port) => isListening(this.place.address, port)));
      return answers.every(Boolean);
    });
  }

  /** Ends every process of the domain controller at once, as a power cut would. */
  async kill(): Promise<void> {
    killProcesses(processesIn(this.place.netns));
    await waitUntil(`${this.fqdn} gone`, () => Promise.resolve(processesIn(this.place.netns).length === 0));
  }

  /** Runs a command as if on the domain controller: its network, its resolver, its /run/samba. */
  exec(argv: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
    return tryCommand(this.commandLine(argv), { ...options, env: { TDB_NO_FSYNC: "1", ...options.env } });
  }

  /** The command line that puts a command onto the domain controller. */
  commandLine(argv: readonly string[]): string[] {
    const { runDirectory } = sambaPaths(this.place);
    mkdirSync(runDirectory, { recursive: true });
    mkdirSync("/run/samba", { recursive: true });
    const script = 'mount --bind "$0" /run/samba && exec "$@"';
    return ["ip", "netns", "exec", this.place.netns, "sh", "-c", script, runDirectory, ...argv];
  }

  /** Adds or removes a port in one of the firewall sets that the namespace was made with. */
  async firewall(action: "add" | "delete", set: "rejected" | "dropped", port: number): Promise<void> {
    const { netns } = this.place;
    await runCommand(["ip", "netns", "exec", netns, "nft", action, "element", "inet", "lab", set, `{ ${port} }`]);
  }
}

function makeDirectory(path: string, mode: number): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
}
