import type { ForestSpec } from "../../scenarios/scenario.ts";
import { domainDn, fileTime, unicodePwd } from "./ldif.ts";
import type { LdifRecord } from "./ldif.ts";

/** Accounts whose sign-in fails although the password is right, by the cause. */
export const faultAccounts = ["locked", "disabled", "expired", "pwdexpired", "mustchange"] as const;
type FaultAccount = (typeof faultAccounts)[number];

const day = 86_400_000;

/** Accounts somebody can really use. They have a password, so the password rules of the directory apply to the record. */
export function accountRecords(forest: ForestSpec, passwords: Readonly<Record<string, string>>): LdifRecord[] {
  return Object.entries(passwords).map(([name, password]) => ({
    dn: accountDn(forest, name),
    change: "add",
    attributes: {
      objectClass: "user",
      sAMAccountName: name,
      userPrincipalName: `${name}@${forest.dnsName}`,
      displayName: `Lab account ${name}`,
      userAccountControl: name === "disabled" ? 0x202 : 0x200,
      unicodePwd: unicodePwd(password),
    },
  }));
}

/** What makes each fault account fail. The lock lies ahead, so that it outlasts any lab. */
export function accountFaultRecords(forest: ForestSpec, today: Date): LdifRecord[] {
  const at = (days: number) => fileTime(new Date(today.getTime() + days * day));
  const edit = (name: FaultAccount, attributes: LdifRecord["attributes"]): LdifRecord => ({
    dn: accountDn(forest, name),
    change: "replace",
    attributes,
  });
  return [
    edit("locked", { badPwdCount: 99, lockoutTime: at(2) }),
    edit("expired", { accountExpires: at(-10) }),
    edit("pwdexpired", { pwdLastSet: at(-500) }),
    edit("mustchange", { pwdLastSet: 0 }),
  ];
}

/**
 * A unit that only administrators see into. It inherits nothing and grants ordinary users nothing; an explicit denial for
 * them would hit administrators too, who are domain users as well.
 */
export function hiddenUnitRecords(forest: ForestSpec): LdifRecord[] {
  const dn = `OU=Board,${domainDn(forest.dnsName)}`;
  return [
    {
      dn,
      change: "add",
      attributes: {
        objectClass: "organizationalUnit",
        ou: "Board",
        nTSecurityDescriptor: "O:DAG:DAD:P(A;CI;GA;;;DA)(A;CI;GA;;;SY)",
      },
    },
    ...["chair", "secretary"].map((name): LdifRecord => ({
      dn: `CN=${name},${dn}`,
      change: "add",
      attributes: {
        objectClass: "user",
        sAMAccountName: `board.${name}`,
        userPrincipalName: `board.${name}@${forest.dnsName}`,
        userAccountControl: 0x200,
        pwdLastSet: 0,
      },
    })),
  ];
}

function accountDn(forest: ForestSpec, name: string): string {
  return `CN=${name},CN=Users,${domainDn(forest.dnsName)}`;
}
