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

/** Each service by today's name, and what the assessment looks at for it today. */
export const serviceWords = {
  "exchange-online": {
    name: "Exchange Online",
    looks: "No check yet. Users and their UPN suffixes are read; mailboxes, mail domains and mail routing are not.",
  },
  "sharepoint-online": {
    name: "SharePoint",
    looks: "No check yet. Farms and sites on-premises are not looked for.",
  },
  onedrive: { name: "OneDrive", looks: "No check yet. Home folders and sync clients are not looked at." },
  teams: { name: "Teams", looks: "No check yet. Its ports, DNS records and network quality are not looked at." },
  "skype-for-business": {
    name: "Skype for Business",
    looks: "No check yet. Pools and split-domain settings are not looked for.",
  },
  "microsoft-365-apps": {
    name: "Microsoft 365 Apps (Office 365 ProPlus)",
    looks: "No check yet. Computers are counted by operating system; what Office is installed on them is not seen.",
  },
  "power-bi": {
    name: "Power BI",
    looks: "No check yet. Computers are counted by operating system; gateways and data sources are not looked for.",
  },
  project: {
    name: "Project",
    looks: "No check yet. Computers are counted by operating system; installed clients are not seen.",
  },
  "viva-engage": { name: "Viva Engage (Yammer)", looks: "No check yet. Nothing in the directory tells of it." },
  shifts: { name: "Shifts in Teams (StaffHub)", looks: "No check yet. Nothing in the directory tells of it." },
} satisfies Record<Profile["services"][number], { readonly name: string; readonly looks: string }>;
