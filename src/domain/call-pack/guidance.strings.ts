import type { Profile } from "#domain/facts/profile.ts";
import { counted } from "#domain/words/count.ts";

type Service = Profile["services"][number];

/** What makes people use a service: who it takes, when, and how it shows. */
export interface AdoptionWords {
  readonly who: string;
  readonly when: string;
  readonly measure: string;
}

const usage = (report: string): string => `Microsoft 365 admin center, Reports, Usage: ${report}`;

/** Guidance of ours, by service. The reports are those of the admin center. */
export const adoptionWords: Readonly<Record<Service, AdoptionWords>> = {
  "exchange-online": {
    who: "Help desk; assistants who act for others; owners of shared mailboxes",
    when: "Tell people a week before their mailbox moves, and again the day before: what they see, and whom to ask",
    measure: usage("active users of Exchange and of each mail app, a week and a month after each wave"),
  },
  "sharepoint-online": {
    who: "Owners of sites and of the intranet; those who answer for records",
    when: "Name an owner for each site before it moves; teach owners first, readers when their site is there",
    measure: usage("active sites, files viewed or edited, by month"),
  },
  onedrive: {
    who: "Help desk; one person in each team who shows the others",
    when: "After sign-in works on the clients, in waves by site; known folders once the network has been watched under a wave",
    measure: usage("active OneDrive accounts and files synchronised, against the seats of each wave"),
  },
  teams: {
    who: "A sponsor in management who uses it in public; one person in each department who shows the others",
    when: "Begin with departments that work across sites; agree what goes into a channel and what into mail before the first wave",
    measure: usage("people active in channels, chats and meetings, by week"),
  },
  "skype-for-business": {
    who: "Help desk; owners of meeting rooms",
    when: "The service has ended: tell people what moves to Teams, and when the old client goes",
    measure: usage("Teams activity, and calls still made on the old servers"),
  },
  "microsoft-365-apps": {
    who: "Owners of add-ins and macros; help desk",
    when: "A pilot ring with every add-in that matters, then rings by department; updates on a stated channel from the first day",
    measure: usage("Microsoft 365 Apps, active users by platform and version"),
  },
  "power-bi": {
    who: "Those who own numbers; one person who looks after workspaces",
    when: "Agree who may publish and who certifies before reports are shared widely",
    measure: "Usage metrics of each workspace: viewers of the reports that replace old ones",
  },
  project: {
    who: "The project office; those who lead projects",
    when: "With new projects, not in the middle of one",
    measure: "Projects kept there, of those that are run",
  },
  "viva-engage": {
    who: "A sponsor in management; those who lead communities",
    when: "Begin with two or three communities that have an owner and something to say",
    measure: usage("people who post, read and react in Viva Engage"),
  },
  shifts: {
    who: "Those who plan shifts; frontline workers of one site",
    when: "One site for one planning period, then the others",
    measure: "Schedules published, and requests made in Shifts, by site",
  },
};

export const guidanceStrings = {
  adoption: "What makes people use it (guidance of ours)",
  service: "Service",
  who: "Who it takes",
  when: "When",
  measure: "How it shows",

  activation: "Activating the tenant",
  step: "Step",
  console: "Where",
  stands: "As stated",
  notStated: "Not stated",
  places: {
    admin: "Microsoft 365 admin center",
    entra: "Microsoft Entra admin center",
    domains: "Microsoft 365 admin center, Settings, Domains",
    premises: "The server for synchronisation, and Microsoft Entra admin center",
  },
  steps: {
    tenant: "Have a tenant, with the first name that it keeps",
    emergency: "Keep two administrators that live in the cloud alone, for emergencies, and lock their passwords away",
    secondFactor: "Require a second factor of every administrator",
    domains: "Verify every domain that people sign in or get mail with, by a TXT record",
    licences: "Set the usage location of people, and assign licences by group",
    sync: "Set up directory synchronisation, for a pilot group first",
    signIn: "Turn on the way people sign in, and try it with the pilot",
    records: "Make the DNS records of the services, each on the day its service moves",
    waves: "Go on in waves; after each, ask the help desk before the next",
    health: "Have somebody read service health and the message center every week",
  },
  seats: (seats: number): string => counted(seats, "seat", "seats"),
} as const;
