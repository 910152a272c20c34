import type { Profile, StatedKey } from "#domain/facts/profile.ts";
import { counted } from "#renderer/format/numbers.ts";

const noCheck = "No check reads it; it goes into bundles and reports.";

export const profileStrings = {
  title: "Profile",
  sentence: (stated: number, all: number): string =>
    `${stated} of ${all} answers stated. Nothing here is mandatory; an answer that is not stated leaves open what asks for it.`,
  noEstate: "Nothing is open, so there is no profile.",
  toStart: "To the start",
  readOnly: "Stated where this was made. It is shown as it came and cannot be changed here.",
  sample: "Sample estate. Nothing here is about your network.",
  open: (count: number): string => `${count} open`,
  toMend: (count: number): string => `${count} to mend`,
  remainsOpen: (count: number): string =>
    `${counted(count, "answer that checks ask for is", "answers that checks ask for are")} not stated`,
  remainsFaults: (count: number): string => `${counted(count, "entry is", "entries are")} not used`,

  saved: "Everything here is saved",
  saving: "Saving…",
  notSaved: "Not saved",
  unkept: (count: number): string =>
    `${counted(count, "entry is", "entries are")} not used and ${count === 1 ? "stays" : "stay"} as typed, the rest is saved`,
  saveFailed: "The profile could not be stored",
  saveAgain: "Save again",
  notUsed: (why: string): string => `Not used: ${why}`,
  notStated: "Not stated",
  none: "None stated",
  others: { agentForests: "Other forests for agents", forestsOutOfScope: "Other forests out of scope" },

  sections: {
    organisation: { title: "Organisation", text: "Who moves, and what for." },
    tenant: { title: "Tenant", text: "Where the move goes." },
    signIn: { title: "Sign-in", text: "What is wanted. Checks and options take it into account." },
    dates: { title: "Dates", text: "When work begins and when people are to sign in to the cloud." },
    specialist: { title: "Specialist", text: "Who helps from the other side." },
    stated: { title: "Stated by", text: "Where these answers come from." },
  },
  labels: {
    organisation: "Organisation",
    goals: "Goals",
    services: "Services",
    seats: "Seats",
    cloud: "Cloud",
    tenantName: "First name of the tenant",
    verifiedDomains: "Verified domains",
    licences: "Licences",
    signInWish: "Wanted sign-in",
    directorySync: "Directory sync",
    agentForests: "Forests for agents",
    forestsOutOfScope: "Forests out of scope",
    adFsSites: "Sites with AD FS servers",
    startDate: "Start",
    targetDate: "Target",
    specialistName: "Name of the specialist",
    specialistContact: "How to reach them",
    statedBy: "Name of who states this",
  } satisfies Record<StatedKey, string>,
  /** What each answer is for, in one line. */
  uses: {
    organisation: "Names this assessment in lists, in the header and in its files. No check reads it.",
    goals: noCheck,
    services: "",
    seats: `People who are to use the cloud. ${noCheck}`,
    cloud:
      "Sets after how many failed sign-ins the cloud locks, for the check of lockout thresholds. Not stated: worldwide.",
    tenantName: `Such as contoso.onmicrosoft.com. ${noCheck}`,
    verifiedDomains: `One a line, or with commas. ${noCheck}`,
    licences: `As you call them. ${noCheck}`,
    signInWish: "Sign-in options begin with it. Decides whether Seamless SSO has something to stand beside.",
    directorySync:
      "Every sign-in option needs one: with none, each is supported after that fix. Also tells who wrote source anchors.",
    agentForests:
      "Pass-through Authentication is judged for agents in these forests. Not stated: for the best forest that was read.",
    forestsOutOfScope: "Left out of sign-in options and of what checks count. Their trusts are still read.",
    adFsSites: "The onboarding programme covers a farm in one site; 0 means no farm. Read by one check of AD FS.",
    startDate: `Year-month-day, such as 2027-01-15. ${noCheck}`,
    targetDate: `Year-month-day, such as 2027-03-01. ${noCheck}`,
    specialistName: noCheck,
    specialistContact: `Mail, telephone or a call link. ${noCheck}`,
    statedBy: `Whose word this is. ${noCheck}`,
  } satisfies Record<StatedKey, string>,
  clouds: {
    worldwide: "Worldwide",
    gcc: "GCC",
    "gcc-high": "GCC High",
    dod: "DoD",
    "21vianet": "21Vianet (China)",
  } satisfies Record<NonNullable<Profile["cloud"]>, string>,
  directorySyncs: {
    present: "In place",
    planned: "Planned",
    none: "None, and none planned",
  } satisfies Record<NonNullable<Profile["directorySync"]>, string>,
} as const;
