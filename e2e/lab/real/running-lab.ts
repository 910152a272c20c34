import type { ForestKey } from "../scenarios/scenario.ts";
import type { CommandOptions, CommandResult } from "./run-command.ts";

/** A user of the lab and the generated password. */
export interface LabAccount {
  /** sAMAccountName. */
  readonly user: string;
  readonly password: string;
  /** Also a Kerberos principal when its suffix is written in capitals. */
  readonly upn: string;
}

/** One running forest as its clients see it. */
export interface LabForest {
  readonly key: ForestKey;
  /** Capitals. */
  readonly realm: string;
  readonly dnsName: string;
  readonly netbiosName: string;
  readonly dc: {
    /** Fully qualified. */
    readonly host: string;
    readonly address: string;
    readonly netns: string;
  };
  /** An ordinary member of Domain Users; everything is gathered as this user. All forests of a lab share the password. */
  readonly reader: LabAccount;
  readonly administrator: LabAccount;
  /** Accounts whose sign-in fails, by their cause; empty when the scenario has none. */
  readonly faultAccounts: Readonly<Record<string, LabAccount>>;
  /** The domain controller's own certificate (PEM, self-signed). */
  readonly caFile: string;
  /** SHA-256 of that certificate, 64 lower-case hex digits. */
  readonly tlsFingerprint: string;
  /** The reader's password without a line end, for `--password-stdin <`. */
  readonly readerPasswordFile: string;
}

/** What is written to lab.json, so that another process can use the lab. */
export interface LabDescription {
  /** Name of the bridge and prefix of the namespaces. */
  readonly id: string;
  readonly slot: number;
  readonly scenario: string;
  readonly forests: readonly LabForest[];
  /** For KRB5_CONFIG. */
  readonly krb5Config: string;
  /** DNS server on the bridge that knows every realm. */
  readonly dnsServer: string;
  readonly stateDirectory: string;
}

export interface RunningLab extends LabDescription {
  /** A ticket of the forest's reader, or of another account named; gives the value for KRB5CCNAME. */
  kinit(forestKey: ForestKey, user?: string): Promise<string>;
  /** Runs a command in that domain controller's namespace; a failing command is a result, not a rejection. */
  exec(forestKey: ForestKey, argv: readonly string[], options?: CommandOptions): Promise<CommandResult>;
  /** The command line by which `exec` runs a command, for callers that start it themselves. */
  onDc(forestKey: ForestKey, argv: readonly string[]): string[];
  /** Wraps a command line so that it resolves names through the lab's DNS, as a domain member does. */
  asMember(argv: readonly string[]): string[];
  readonly fault: LabFaults;
  /** Removes the lab; safe to repeat. */
  down(): Promise<void>;
}

interface LabFaults {
  /** "reject" answers with a reset, "drop" stays silent; both also hit open connections, on TCP and UDP. */
  block(forestKey: ForestKey, port: number, how: "reject" | "drop"): Promise<void>;
  unblock(forestKey: ForestKey, port: number, how: "reject" | "drop"): Promise<void>;
  killDc(forestKey: ForestKey): Promise<void>;
  startDc(forestKey: ForestKey): Promise<void>;
}

export interface LabOptions {
  /** Leave the lab running when this process ends; default false. */
  readonly detached?: boolean;
  /** Called at each stage. */
  readonly onProgress?: (stage: string) => void;
}
