import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const ssoEncryptionAesStrings: CheckStrings = {
  title: "The Seamless SSO account uses AES",
  failTitle: "The Seamless SSO account is not set to AES",
  why: "AES is advised for this account. Domain controllers with the updates from April 2026 on give AES tickets where an account names no encryption types. What that does to single sign-on is not confirmed: it depends on whether the cloud holds an AES key of the account.",
  messages: {
    aes: (p) => `${text(p, "account")} allows AES (${text(p, "stored")}).`,
    noAes: (p) => `${text(p, "account")} allows encryption types without AES only (${text(p, "stored")}).`,
    unset: (p) => `${text(p, "account")} names no encryption types, so the domain controller decides.`,
    notSetUp: () => "Seamless SSO is not set up in this domain.",
  },
  fix: {
    id: "set-sso-encryption",
    what: "Roll the key first with Update-AzureADSSOForest, then set msDS-SupportedEncryptionTypes to 0x18 (AES128 and AES256). In the other order single sign-on breaks.",
    who: "AD team",
    effort: "30 minutes",
  },
};
