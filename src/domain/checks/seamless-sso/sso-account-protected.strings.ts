import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const ssoAccountProtectedStrings: CheckStrings = {
  title: "The Seamless SSO account is protected",
  failTitle: "The Seamless SSO account is not protected enough",
  why: "Whoever holds the key of AZUREADSSOACC can sign in to the cloud as any user. The account needs the care of a domain controller: no delegation, and a place that only domain administrators can change.",
  messages: {
    protected: (p) => `${text(p, "account")} has no delegation and is outside the Computers container.`,
    delegation: (p) => `${text(p, "account")} has Kerberos delegation set.`,
    openContainer: (p) => `${text(p, "account")} is in the Computers container.`,
    both: (p) => `${text(p, "account")} has Kerberos delegation set and is in the Computers container.`,
    notSetUp: () => "Seamless SSO is not set up in this domain.",
  },
  fix: {
    id: "protect-sso-account",
    what: "Remove every kind of delegation from the account and move it to an organizational unit that only domain administrators manage.",
    who: "AD team",
    effort: "10 minutes",
  },
};
