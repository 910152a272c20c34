import type { ChoiceOf, QuestionId } from "./index.ts";

/** The words of a question. */
export interface QuestionStrings<Id extends QuestionId> {
  readonly text: string;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  readonly choices: Readonly<Record<ChoiceOf<Id>, string>>;
}

export const questionStrings: { readonly [Id in QuestionId]: QuestionStrings<Id> } = {
  "sign-in-name": {
    text: "What do people type as their name when they sign in?",
    why: "Only AD FS takes names with a backslash.",
    choices: {
      upn: "A UPN, which looks like an e-mail address",
      "down-level": "A name such as CORP\\user, and that has to stay so",
    },
  },
  "hashes-outside": {
    text: "May password hashes leave the organisation, in whatever form?",
    why: "Password hash sync keeps a hash of each password hash in the cloud.",
    choices: {
      allowed: "They may",
      forbidden: "The security policy forbids it",
    },
  },
  "second-factor": {
    text: "Which second factor do people have to use?",
    why: "A factor that needs federation works with AD FS only.",
    choices: {
      microsoft: "That of Microsoft Entra, or none",
      federated: "One on-premises or of another vendor that needs federation",
    },
  },
  certificates: {
    text: "Do people sign in with certificates or smart cards?",
    why: "Certificates work with every option today; certificate trust of Windows Hello for Business with AD FS only.",
    choices: {
      none: "No",
      certificates: "With certificates or smart cards",
      "hello-certificate-trust": "With Windows Hello for Business by certificate trust",
    },
  },
  "outage-sign-in": {
    text: "Do people have to sign in to the cloud while your own network is down?",
    why: "Pass-through Authentication asks your own domain controllers at each sign-in.",
    choices: {
      no: "No",
      yes: "Yes",
    },
  },
  "hash-sync-fallback": {
    text: "Is password hash sync kept on as a fallback beside another method?",
    why: "It is the way out when servers on-premises are down, and it finds leaked passwords.",
    choices: {
      yes: "Yes",
      no: "No",
    },
  },
  "hash-sync-features": {
    text: "Are reports of leaked credentials, or Microsoft Entra Domain Services, wanted?",
    why: "Both work from synced password hashes.",
    choices: {
      no: "No",
      yes: "Yes",
    },
  },
  "password-expiry": {
    text: "Has a password that expires on-premises to expire in the cloud too?",
    why: "By default a synced password never expires in the cloud.",
    choices: {
      no: "No",
      yes: "Yes",
    },
  },
  "account-state-delay": {
    text: "Is it acceptable that lockout, logon hours and password expiry do not reach the cloud, and that disabling an account takes up to 30 minutes to do so?",
    why: "Synced hashes do not carry the state of an account.",
    choices: {
      acceptable: "It is acceptable",
      "not-acceptable": "It is not",
    },
  },
  "expired-password-change": {
    text: "Do people have to change an expired password in the cloud?",
    why: "That needs password writeback, and a licence for it.",
    choices: {
      no: "No",
      yes: "Yes",
    },
  },
  "reset-licences": {
    text: "Are those who are to reset their own password licensed with Microsoft Entra ID P1 or more?",
    why: "Password writeback is licensed by user.",
    choices: {
      yes: "Yes, all of them",
      no: "No, or not all",
      "not-wanted": "Nobody is to reset passwords in the cloud",
    },
  },
  "agent-count": {
    text: "On how many servers are agents of Pass-through Authentication to stand?",
    why: "Three are recommended, and a tenant takes 40 at most.",
    choices: {
      few: "1 or 2",
      enough: "3 to 40",
      "too-many": "More than 40",
    },
  },
  "agent-setup": {
    text: "How do agents get on their servers?",
    why: "A copy of a server with an agent is not supported.",
    choices: {
      each: "Set up on each server",
      cloned: "By copying a server that has one",
    },
  },
  "staging-server": {
    text: "Is a staging server for sync to be added after Pass-through Authentication is on?",
    why: "Its setup turns Pass-through Authentication off for the tenant unless it is chosen there too.",
    choices: {
      no: "No",
      "same-method": "Yes, with Pass-through Authentication chosen in its setup",
      "other-method": "Yes, without it",
    },
  },
  "cloud-administrator": {
    text: "Is there an administrator account that exists in the cloud only?",
    why: "Without one nobody gets in while the agents do not answer.",
    choices: {
      yes: "Yes",
      no: "No",
    },
  },
  "legacy-clients": {
    text: "Do people still use Office 2010, Office 2013 without modern authentication, or Skype for Business clients without it?",
    why: "Such clients were not supported with Pass-through Authentication when it was new.",
    choices: {
      none: "No",
      some: "Yes",
    },
  },
  "address-translation": {
    text: "Does address translation (NAT) stand between the sync server and a forest, or between forests that are synced?",
    why: "Sync across translated addresses is not supported.",
    choices: {
      no: "No",
      yes: "Yes",
    },
  },
  "sync-proxy": {
    text: "How does the sync server reach the internet?",
    why: "Answers can take five minutes, and a proxy that asks for a user needs settings of its own.",
    choices: {
      direct: "Directly",
      "open-proxy": "By a proxy that asks for nobody and waits six minutes or more",
      "asking-proxy": "By a proxy that asks for a user, or gives up sooner",
    },
  },
  tenants: {
    text: "How many tenants is one forest to feed?",
    why: "A domain, Seamless SSO and hybrid join belong to one tenant only.",
    choices: {
      one: "One",
      several: "Several",
    },
  },
  "moves-between-forests": {
    text: "Are people moved from one forest to another during the move to the cloud?",
    why: "An anchor on objectGUID does not outlive such a move.",
    choices: {
      no: "No",
      yes: "Yes",
    },
  },
  "enterprise-administrator": {
    text: "Is an enterprise administrator of every forest at hand when sync is set up?",
    why: "Express setup grants its rights with that account.",
    choices: {
      yes: "Yes",
      no: "No",
    },
  },
  "connect-only-features": {
    text: "Does the move need hybrid join of devices, attributes merged across domains, or references across forests?",
    why: "Cloud Sync does none of them.",
    choices: {
      no: "No",
      yes: "Yes, at least one of them",
    },
  },
  "farm-servers": {
    text: "How many AD FS servers and proxies are planned?",
    why: "The loss of a single one stops all sign-in.",
    choices: {
      "two-each": "Two or more of each",
      fewer: "Fewer",
    },
  },
  "farm-balancer": {
    text: "What spreads the load over the AD FS servers and proxies?",
    why: "A balancer that opens TLS is not supported, and some settings work badly.",
    choices: {
      "pass-through": "A balancer that passes TLS through and probes over HTTP",
      "opens-tls": "A balancer that opens TLS",
      poor: "DNS round robin, or a balancer with IP affinity or HTTPS probes",
    },
  },
  "proxy-servers": {
    text: "Do the Web Application Proxies get servers of their own?",
    why: "A proxy and AD FS cannot share one.",
    choices: {
      own: "Yes",
      shared: "No, they share them with AD FS",
    },
  },
};
