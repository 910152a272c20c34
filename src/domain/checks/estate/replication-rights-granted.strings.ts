import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const replicationRightsGrantedStrings: CheckStrings = {
  title: "The sync account may read password hashes",
  failTitle: "The sync account may not read password hashes",
  why: "Password hash sync reads hashes by directory replication. The sync account needs two rights for that on each domain, and an ordinary user cannot see who holds them.",
  messages: {
    notVisible: (p) => `Whether the sync account holds both rights is to be looked at in ${text(p, "domains")}.`,
    noDomains: () => "Whether the sync account holds both rights is to be looked at in each domain.",
  },
  fix: {
    what: "On the head of each domain grant the sync account Replicating Directory Changes and Replicating Directory Changes All. Express setup does this by itself.",
    who: "AD team, with domain admin rights",
    effort: "10 minutes for each domain",
  },
};
