import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const replicationRightsGrantedStrings: CheckStrings = {
  title: "The AD DS Connector account may read password hashes",
  failTitle: "The AD DS Connector account may not read password hashes",
  why: "Password hash sync reads hashes by directory replication. The AD DS Connector account, by which the sync server reads the directory, needs two rights for that on each domain, and an ordinary user cannot see who holds them.",
  messages: {
    notVisible: (p) =>
      `Whether the AD DS Connector account holds both rights is to be looked at in ${text(p, "domains")}.`,
    noDomains: () => "Whether the AD DS Connector account holds both rights is to be looked at in each domain.",
  },
  fix: {
    id: "grant-replication-rights",
    what: "On the domain root object of each domain grant the AD DS Connector account Replicating Directory Changes and Replicating Directory Changes All. Express setup does this by itself.",
    who: "AD team, with domain admin rights",
    effort: "10 minutes for each domain",
  },
};
