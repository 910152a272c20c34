import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest, failed } from "#domain/testing/facts.ts";
import { anSsoAccount } from "#domain/testing/sso-account.ts";

import { ssoEncryptionAes } from "./sso-encryption-aes.ts";

const root = "corp.example.com";
const { dn } = anSsoAccount();
const withAccount = (changes: Parameters<typeof anSsoAccount>[0]) => [
  aForest({ name: root, traces: { ssoAccounts: [anSsoAccount(changes)] } }),
];

describeCheck(ssoEncryptionAes, [
  {
    name: "both AES types pass",
    forests: withAccount({ encryptionTypes: 0x18 }),
    gives: [`pass aes @ ${root} # ${dn}`],
  },
  {
    name: "one AES type beside RC4 passes",
    forests: withAccount({ encryptionTypes: 0x14 }),
    gives: [`pass aes @ ${root} # ${dn}`],
  },
  {
    name: "RC4 alone warns",
    forests: withAccount({ encryptionTypes: 0x4 }),
    gives: [`warn noAes @ ${root} # ${dn}`],
    says: "CN=AZUREADSSOACC,OU=Tier0,DC=corp,DC=example,DC=com allows encryption types without AES only (0x4).",
  },
  {
    name: "an unset attribute warns",
    forests: withAccount({ encryptionTypes: null }),
    gives: [`warn unset @ ${root} # ${dn}`],
  },
  { name: "so does 0", forests: withAccount({ encryptionTypes: 0 }), gives: [`warn unset @ ${root} # ${dn}`] },
  {
    name: "a domain without the account is not concerned",
    forests: [aForest({ name: root })],
    gives: [`notApplicable notSetUp @ ${root}`],
  },
  {
    name: "unread traces are unknown",
    forests: [aForest({ name: root, rootFacts: { hybridTraces: failed("access-denied") } })],
    gives: [`unknown factMissing @ ${root}`],
    misses: [`hybridTraces@${root}`],
  },
]);
