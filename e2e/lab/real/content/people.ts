import type { ForestSpec } from "../../scenarios/scenario.ts";
import { domainDn, fileTime } from "./ldif.ts";
import type { LdifRecord } from "./ldif.ts";
import { seededChoice } from "./seeded-choice.ts";

const departments = ["Sales", "Engineering", "Finance", "Support", "Legal", "Factory"] as const;
const givenNames = [
  "Ada",
  "Amir",
  "Beatriz",
  "Chen",
  "Dilek",
  "Elif",
  "Femi",
  "Grace",
  "Hana",
  "Ivan",
  "Jonas",
  "Keiko",
  "Lars",
  "Mina",
  "Noor",
  "Olga",
  "Pablo",
  "Quinn",
  "Rosa",
  "Søren",
  "Tariq",
  "Uma",
  "Vera",
  "Wim",
  "Yusuf",
  "Zoë",
] as const;
const familyNames = [
  "Abbas",
  "Berg",
  "Costa",
  "Duarte",
  "Engel",
  "Fischer",
  "Garcia",
  "Hoang",
  "Ito",
  "Jansen",
  "Kaya",
  "Lindqvist",
  "Moreau",
  "Novak",
  "Okafor",
  "Petrov",
  "Rossi",
  "Sato",
  "Tan",
  "Ueda",
  "Vogel",
  "Weber",
  "Yilmaz",
  "Zhang",
] as const;

const enabled = 0x200;
const disabled = 0x202;
const neverExpires = 9_223_372_036_854_775_807n;
const day = 86_400_000;

/** Units, users and department groups of one forest. Every so-many-th user has a trait that sign-in options care about. */
export function peopleRecords(forest: ForestSpec, today: Date): LdifRecord[] {
  const root = domainDn(forest.dnsName);
  const suffixes = forest.people.flatMap(({ suffix, count }) => Array.from({ length: count }, () => suffix));
  const users = suffixes.map((suffix, index) => user(forest, { suffix, index, today }));
  return [
    unit(`OU=Staff,${root}`, "Staff"),
    ...departments.map((name) => unit(`OU=${name},OU=Staff,${root}`, name)),
    unit(`OU=Groups,${root}`, "Groups"),
    ...users,
    ...departments.map((name) => departmentGroup(name, root, users)),
  ];
}

/** Users who carry a suffix that was registered late; numbered after everybody else. */
export function newcomers(
  forest: ForestSpec,
  { suffix, count, today }: { suffix: string; count: number; today: Date },
) {
  const first = forest.people.reduce((sum, share) => sum + share.count, 0);
  return Array.from({ length: count }, (_, offset) => user(forest, { suffix, index: first + offset, today }));
}

interface Seat {
  readonly suffix: string;
  readonly index: number;
  readonly today: Date;
}

function user(forest: ForestSpec, { suffix, index, today }: Seat): LdifRecord {
  const choice = seededChoice(`${forest.dnsName} user ${index}`);
  const given = choice.pick(givenNames);
  const family = choice.pick(familyNames);
  const department = departments[index % departments.length] ?? "Sales";
  const account = `${plain(given)}.${plain(family)}${index}`.slice(0, 20);
  const ago = (days: number) => fileTime(new Date(today.getTime() - days * day));
  const has = (every: number, at: number) => index % every === at;
  const isSynced = forest.traces.includes("sync-account") && index < 60;

  return {
    dn: `CN=${given} ${family} ${index},OU=${department},OU=Staff,${domainDn(forest.dnsName)}`,
    change: "add",
    attributes: {
      objectClass: has(97, 41) ? "inetOrgPerson" : "user",
      sAMAccountName: account,
      ...(has(53, 29) ? {} : { userPrincipalName: `${account}@${suffix}` }),
      givenName: given,
      sn: family,
      displayName: `${given} ${family}`,
      department,
      mail: `${account}@${suffix}`,
      userAccountControl: (has(17, 11) ? disabled : enabled) | (has(41, 23) ? 0x40000 : 0),
      accountExpires: has(31, 7) ? ago(-(30 + choice.below(300))) : has(83, 19) ? ago(20) : neverExpires,
      pwdLastSet: has(29, 13) ? 0 : ago(1 + choice.below(40)),
      ...(has(37, 5) ? { userWorkstations: "WS-0001,WS-0002" } : {}),
      ...(has(19, 3) ? {} : { lastLogonTimestamp: ago(choice.below(14)) }),
      ...(isSynced ? { "mS-DS-ConsistencyGuid": choice.bytes(16) } : {}),
    },
  };
}

function departmentGroup(name: string, root: string, users: readonly LdifRecord[]): LdifRecord {
  return {
    dn: `CN=${name} Team,OU=Groups,${root}`,
    change: "add",
    attributes: {
      objectClass: "group",
      sAMAccountName: `${name} Team`,
      description: `Everyone in ${name}`,
      member: users.filter(({ dn }) => dn.includes(`,OU=${name},`)).map(({ dn }) => dn),
    },
  };
}

function unit(dn: string, name: string): LdifRecord {
  return { dn, change: "add", attributes: { objectClass: "organizationalUnit", ou: name } };
}

/** Account names keep to ASCII, as most estates do. */
function plain(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ø", "o").toLowerCase();
}
