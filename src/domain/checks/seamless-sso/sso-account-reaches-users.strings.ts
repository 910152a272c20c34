import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const ssoAccountReachesUsersStrings: CheckStrings = {
  title: "Every forest with users is served by a Seamless SSO account",
  failTitle: "A forest with users is served by no Seamless SSO account",
  why: "A browser asks for a Kerberos ticket to the account AZUREADSSOACC. Users get one when their own forest has the account, or when a forest that has it trusts theirs. Otherwise they see a password prompt.",
  messages: {
    own: (p) => `${text(p, "forest")} has the account: ${text(p, "accounts")}.`,
    trusted: (p) => `${text(p, "holder")} has the account and trusts ${text(p, "forest")}.`,
    notReached: (p) =>
      `Seamless SSO was set up in ${text(p, "holders")}. ${text(p, "forest")} has no account of its own, and no forest with one trusts it.`,
    notSetUp: () => "No account of Seamless SSO was found, here or in another forest.",
    noUsers: (p) => `${text(p, "forest")} has no enabled users.`,
    notLookedFor: (p) => `Whether ${text(p, "forest")} has an account of Seamless SSO was not read.`,
    reachUnknown: (p) =>
      `Seamless SSO was set up in ${text(p, "holders")}. Whether that serves ${text(p, "forest")} was not read in full.`,
  },
  fix: {
    id: "turn-on-seamless-sso",
    what: "Turn Seamless SSO on for this forest as well, which makes the account there. Where a forest that has the account comes to trust this one, one account is enough.",
    who: "AD team, with domain admin rights in that forest",
    effort: "30 minutes",
  },
};
