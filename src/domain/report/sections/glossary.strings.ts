export const glossaryStrings = {
  title: "How to read this report",
  verdicts: "Verdicts of findings",
  statuses: "Status of sign-in options",
  words: "Other words",
  word: "Word",
  means: "What it means",
  /** Abbreviations and terms of this report, in alphabetical order. */
  terms: [
    ["AD FS", "Active Directory Federation Services: sign-in is answered by servers of the organisation"],
    ["DC", "Domain controller: a server that holds a domain of Active Directory"],
    ["Fact", "One thing that was asked of one server, with its answer"],
    ["Farm", "The AD FS servers that share one configuration"],
    ["Agent", "The program on a server of the organisation that checks passwords for Pass-through Authentication"],
    ["PHS", "Password hash sync: sign-in is answered in the cloud, from hashes of the passwords' hashes"],
    [
      "Programme",
      "The onboarding benefit that a specialist delivers; what it covers differs from what the product can do",
    ],
    ["PTA", "Pass-through Authentication: the cloud has a password checked by an agent in the organisation"],
    ["SSO", "Seamless SSO: no question for a password on computers in the domain"],
    ["UPN suffix", "The part after the @ of the name that a user signs in with"],
  ],
} as const;
