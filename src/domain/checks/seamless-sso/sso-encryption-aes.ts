import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";

/** AES128 and AES256 in msDS-SupportedEncryptionTypes (MS-KILE 2.2.7). */
const aesTypes = 0x18;

/** AZUREADSSOACC names AES among its encryption types. Source: Seamless SSO deep dive. */
export const ssoEncryptionAes = defineDomainCheck({
  id: "sso-encryption-aes",
  rules: ["SSO-ENC-01"],
  area: "seamless-sso",
  needs: ["hybridTraces"],
  evaluate({ hybridTraces: { ssoAccounts } }, { ref }) {
    if (ssoAccounts.length === 0) return notApplicable("notSetUp");
    return ssoAccounts.map(({ dn, encryptionTypes }) => {
      const stored = encryptionTypes === null ? "" : `0x${encryptionTypes.toString(16)}`;
      const details = {
        object: dn,
        params: { account: dn, stored },
        evidence: [evidence("msDS-SupportedEncryptionTypes", stored || null, ref("hybridTraces"))],
      };
      if (encryptionTypes === null || encryptionTypes === 0) return warn("unset", details);
      return (encryptionTypes & aesTypes) === 0 ? warn("noAes", details) : pass("aes", details);
    });
  },
});
