import type { OptionId } from "#domain/options/option-ids.ts";

/** What a factor says of each method. Seamless SSO completes two of them and is no method of its own. */
export interface Factor {
  readonly id: string;
  readonly factor: string;
  readonly says: Readonly<
    Record<Extract<OptionId, "password-hash-sync" | "pass-through-authentication" | "ad-fs">, string>
  >;
}

export type Fit = "recommended" | "possible" | "warning" | "not-possible";

export const factorStrings = {
  considerations: "What sets the methods apart",
  situations: "How each method fits",
  source: (title: string): string => `The documented factors are from: ${title}.`,
  companion: "As the method it goes with",
  fits: {
    recommended: "Recommended",
    possible: "Possible",
    warning: "Possible, with a drawback",
    "not-possible": "Not possible",
  } satisfies Readonly<Record<Fit, string>>,
  /** Whether a situation is given here. */
  given: (situation: string): string => `${situation}. Applies here.`,
  notGiven: (situation: string): string => `${situation}. Does not apply here.`,
  notKnown: (situation: string): string => `${situation}. Not answered yet.`,
} as const;

/** Words by the id of a situation in `sign-in-factors.json`. */
export const situationNames: Readonly<Record<string, string>> = {
  "hashes-stay": "Hashes of passwords may not leave",
  "account-state-at-once": "State and hours of an account must count at once",
  "hash-features": "Leaked passwords are to be reported, or Entra Domain Services is used",
  "federated-second-factor": "A second factor needs federation",
  "down-level-names": "People sign in as DOMAIN\\user",
  "several-sites": "Several sites are to answer, each for the people near it",
  outage: "Sign-in must go on when servers on premises are down",
  "hello-certificate-trust": "Windows Hello for Business with certificate trust is used",
  "no-inbound": "No way in from the internet is allowed",
  "no-more-servers": "There is no server to spare beside the one that synchronises",
  "no-certificate": "There is no publicly trusted TLS certificate",
};

/** What sets the methods apart whatever the estate. Source: Choose the right authentication method. */
export const factors: readonly Factor[] = [
  {
    id: "where",
    factor: "Where a password is checked",
    says: {
      "password-hash-sync": "In the cloud",
      "pass-through-authentication": "On premises, by an agent that the cloud asks",
      "ad-fs": "On premises",
    },
  },
  {
    id: "servers",
    factor: "Servers beside the one that synchronises",
    says: {
      "password-hash-sync": "None",
      "pass-through-authentication": "One for each further agent",
      "ad-fs": "At least two for AD FS and two proxies in the perimeter network",
    },
  },
  {
    id: "network",
    factor: "Network paths beside those of synchronisation",
    says: {
      "password-hash-sync": "None",
      "pass-through-authentication": "From the agents out to the internet",
      "ad-fs": "From the internet in to the proxies, from there to the farm; load balancers",
    },
  },
  {
    id: "certificate",
    factor: "TLS certificate to keep",
    says: { "password-hash-sync": "None", "pass-through-authentication": "None", "ad-fs": "Yes" },
  },
  {
    id: "health",
    factor: "Watching over it",
    says: {
      "password-hash-sync": "Not needed",
      "pass-through-authentication": "State of the agents in the Entra admin center",
      "ad-fs": "Microsoft Entra Connect Health",
    },
  },
  {
    id: "single-sign-on",
    factor: "Single sign-on inside the network",
    says: {
      "password-hash-sync": "By Entra join, hybrid join or Seamless SSO",
      "pass-through-authentication": "By Entra join, hybrid join or Seamless SSO",
      "ad-fs": "Yes",
    },
  },
  {
    id: "names",
    factor: "Names that people sign in with",
    says: {
      "password-hash-sync": "User principal name, alternate login ID",
      "pass-through-authentication": "User principal name, alternate login ID",
      "ad-fs": "User principal name, DOMAIN\\user, alternate login ID",
    },
  },
  {
    id: "smart-cards",
    factor: "Certificates and smart cards",
    says: {
      "password-hash-sync": "By certificate-based authentication of Entra",
      "pass-through-authentication": "By certificate-based authentication of Entra",
      "ad-fs": "By AD FS",
    },
  },
  {
    id: "hello",
    factor: "Windows Hello for Business",
    says: {
      "password-hash-sync": "Key trust, cloud trust",
      "pass-through-authentication": "Key trust, cloud trust; both need domain functional level 2016",
      "ad-fs": "Key trust, cloud trust, certificate trust",
    },
  },
  {
    id: "second-factor",
    factor: "Second factor",
    says: {
      "password-hash-sync": "Microsoft Entra, custom controls",
      "pass-through-authentication": "Microsoft Entra, custom controls",
      "ad-fs": "Microsoft Entra, third parties, custom controls",
    },
  },
  {
    id: "account-state",
    factor: "State of an account that counts at sign-in",
    says: {
      "password-hash-sync": "Disabled, up to 30 minutes late",
      "pass-through-authentication": "Disabled, locked out, expired, password expired, hours",
      "ad-fs": "Disabled, locked out, expired, password expired, hours",
    },
  },
  {
    id: "conditions",
    factor: "Conditions for access",
    says: {
      "password-hash-sync": "Conditional Access",
      "pass-through-authentication": "Conditional Access",
      "ad-fs": "Conditional Access, claim rules of AD FS",
    },
  },
  {
    id: "lockout",
    factor: "Protection from guessed passwords",
    says: {
      "password-hash-sync": "Smart lockout; report of leaked passwords with Entra ID P2",
      "pass-through-authentication": "Smart lockout",
      "ad-fs": "Extranet lockout of AD FS",
    },
  },
  {
    id: "outage",
    factor: "When servers on premises are down",
    says: {
      "password-hash-sync": "Sign-in goes on",
      "pass-through-authentication": "Sign-in stops; password hash sync beside it can be switched to by hand",
      "ad-fs": "Sign-in stops; password hash sync beside it can be switched to by hand",
    },
  },
];
