import type { Profile } from "#domain/facts/profile.ts";

export const servicesStrings = {
  title: "Services chosen",
  sentence: (chosen: number, all: number): string =>
    `${chosen} of ${all} services chosen. Sign-in options are judged for all of them alike.`,
  sameForAll:
    "No check of this version looks at one service alone. What is chosen goes into the bundle, so that the specialist sees what the move is for.",
  noEstate: "Nothing is open, so no services are chosen.",
  toStart: "To the start",
  readOnly: "Chosen where this was made. It is shown as it came and cannot be changed here.",
  sample: "Sample estate. Nothing here is about your network.",
  list: "Services",
  remains: "No service is chosen yet",
  chosen: "Chosen",
  notChosen: "Not chosen",
  saveFailed: "The choice could not be stored",
  saveAgain: "Save again",
} as const;

/** What the assessment looks at for each service today. */
export const serviceLooks = {
  "exchange-online":
    "No check yet. Users and their UPN suffixes are read; mailboxes, mail domains and mail routing are not.",
  "sharepoint-online": "No check yet. Farms and sites on-premises are not looked for.",
  onedrive: "No check yet. Home folders and sync clients are not looked at.",
  teams: "No check yet. Its ports, DNS records and network quality are not looked at.",
  "skype-for-business": "No check yet. Pools and split-domain settings are not looked for.",
  "microsoft-365-apps":
    "No check yet. Computers are counted by operating system; what Office is installed on them is not seen.",
  "power-bi": "No check yet. Computers are counted by operating system; gateways and data sources are not looked for.",
  project: "No check yet. Computers are counted by operating system; installed clients are not seen.",
  "viva-engage": "No check yet. Nothing in the directory tells of it.",
  shifts: "No check yet. Nothing in the directory tells of it.",
} satisfies Record<Profile["services"][number], string>;
