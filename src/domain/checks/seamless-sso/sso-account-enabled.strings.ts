import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const ssoAccountEnabledStrings: CheckStrings = {
  title: "The Seamless SSO account is enabled",
  failTitle: "The Seamless SSO account is disabled",
  why: "Browsers ask a domain controller for a ticket to the computer account AZUREADSSOACC. For a disabled account there is none, and users see a password prompt.",
  messages: {
    enabled: (p) => `${text(p, "account")} is enabled.`,
    disabled: (p) => `${text(p, "account")} is disabled.`,
    notSetUp: () => "Seamless SSO is not set up in this domain.",
  },
  fix: {
    id: "enable-sso-account",
    what: "Enable the account, or turn Seamless SSO off and on again for the forest so that it is made anew.",
    who: "AD team",
    effort: "10 minutes",
  },
};
