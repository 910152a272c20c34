import type { Profile } from "#domain/facts/profile.ts";

/** Each service by today's name, with the one it had before where people still say that. */
export const serviceNames: Readonly<Record<Profile["services"][number], string>> = {
  "exchange-online": "Exchange Online",
  "sharepoint-online": "SharePoint",
  onedrive: "OneDrive",
  teams: "Teams",
  "skype-for-business": "Skype for Business",
  "microsoft-365-apps": "Microsoft 365 Apps (Office 365 ProPlus)",
  "power-bi": "Power BI",
  project: "Project",
  "viva-engage": "Viva Engage (Yammer)",
  shifts: "Shifts in Teams (StaffHub)",
};
