import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const ssoEncryptionAesStrings: CheckStrings = {
  title: "The Seamless SSO account uses AES",
  failTitle: "The Seamless SSO account is not set to AES",
  why: "Domain controllers with the updates of 2026 give AES tickets when an account names no encryption types, and RC4 is on its way out. If the cloud holds no AES key of the account, single sign-on stops.",
  messages: {
    aes: (p) => `${text(p, "account")} allows AES (${text(p, "stored")}).`,
    noAes: (p) => `${text(p, "account")} allows encryption types without AES only (${text(p, "stored")}).`,
    unset: (p) => `${text(p, "account")} names no encryption types, so the domain controller decides.`,
    notSetUp: () => "Seamless SSO is not set up in this domain.",
  },
  fix: {
    what: "Roll the key first with Update-AzureADSSOForest, then set msDS-SupportedEncryptionTypes to 0x18 (AES128 and AES256). In the other order single sign-on breaks.",
    who: "AD team",
    effort: "30 minutes",
  },
};
