import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const ssoSpnPresentStrings: CheckStrings = {
  title: "The Seamless SSO account has its service name",
  failTitle: "The Seamless SSO account lacks its service name",
  why: "A browser asks for a Kerberos ticket by the name of the sign-on host. Without that service principal name on the account no domain controller can issue one.",
  messages: {
    present: (p) => `${text(p, "account")} has a service principal name for ${text(p, "host")}.`,
    absent: (p) => `${text(p, "account")} has no service principal name for ${text(p, "host")}.`,
    severalAccounts: (p) =>
      `${text(p, "account")} is not the only account of Seamless SSO in its forest; there is also ${text(p, "others")}. One in each forest is expected, and a service name that two accounts carry gets no ticket.`,
    notSetUp: () => "Seamless SSO is not set up in this domain.",
  },
  fix: {
    id: "recreate-sso-account",
    what: "Turn Seamless SSO off and on again for the forest in the setup wizard, which makes the account anew with its names.",
    who: "AD team",
    effort: "30 minutes",
  },
  fixes: {
    severalAccounts: {
      id: "remove-extra-sso-accounts",
      what: "Find out which of the accounts the present sync server made, and remove the others. Then roll the key with Update-AzureADSSOForest.",
      who: "AD team",
      effort: "about an hour",
    },
  },
};
