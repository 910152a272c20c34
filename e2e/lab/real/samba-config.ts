import { posix } from "node:path";

import type { DcPlace, LabInstance } from "./instance.ts";

/** What identifies a forest of one domain. */
export interface ForestNames {
  readonly dnsName: string;
  readonly netbiosName: string;
}

/** Where one Samba keeps its files; nothing is shared with another Samba on the machine. */
export interface SambaPaths {
  readonly root: string;
  readonly config: string;
  readonly samDatabase: string;
  /** Stands in for /run/samba, whose path is compiled into winbind. */
  readonly runDirectory: string;
  readonly logDirectory: string;
}

export function sambaPaths(place: DcPlace): SambaPaths {
  const root = place.directory;
  return {
    root,
    config: posix.join(root, "etc/smb.conf"),
    samDatabase: posix.join(root, "private/sam.ldb"),
    runDirectory: posix.join(root, "run"),
    logDirectory: posix.join(root, "log"),
  };
}

/** DC names are at most 15 characters as a whole, the limit of NetBIOS names. */
export function dcHostName(forest: Pick<ForestNames, "netbiosName">): string {
  return `${forest.netbiosName.toLowerCase().slice(0, 11)}-dc1`;
}

/**
 * The configuration of a domain controller: only the services a directory, its KDC and trusts need, so that several
 * start quickly on a small machine. Names in DNS are those of provisioning, nothing updates them.
 */
export function sambaConfig(lab: LabInstance, forest: ForestNames, place: DcPlace): string {
  const paths = sambaPaths(place);
  const at = (name: string) => posix.join(paths.root, name);
  return `[global]
  netbios name = ${dcHostName(forest).toUpperCase()}
  realm = ${forest.dnsName.toUpperCase()}
  workgroup = ${forest.netbiosName}
  server role = active directory domain controller
  server services = s3fs, rpc, ldap, cldap, kdc, winbindd, dns
  dns forwarder = ${lab.bridgeAddress}
  interfaces = lo eth0
  bind interfaces only = yes
  private dir = ${at("private")}
  state directory = ${at("state")}
  lock directory = ${at("lock")}
  cache directory = ${at("cache")}
  binddns dir = ${at("bind-dns")}
  pid directory = ${at("run")}
  ncalrpc dir = ${at("run/ncalrpc")}
  winbindd socket directory = ${at("run/winbindd")}
  ntp signd socket directory = ${at("ntp_signd")}
  log file = ${at("log")}/%m.log
  max log size = 2000
  load printers = no
  disable spoolss = yes
  tls enabled = yes
  tls keyfile = ${at("tls/key.pem")}
  tls certfile = ${at("tls/cert.pem")}
  tls cafile = ${at("tls/cert.pem")}

[sysvol]
  path = ${at("state/sysvol")}
  read only = no

[netlogon]
  path = ${at("state/sysvol")}/${forest.dnsName}/scripts
  read only = no
`;
}
