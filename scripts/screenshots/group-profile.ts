import { emptyPlanWish } from "#domain/facts/empty-plan-wish.ts";
import type { Profile } from "#domain/facts/profile.ts";

/** What the made organisation stated of itself. */
export const groupProfile: Partial<Profile> = {
  organisation: "Contoso group",
  goals: "One sign-in for mail and Teams in both companies before the shared intranet opens.",
  services: ["exchange-online", "sharepoint-online", "onedrive", "teams", "microsoft-365-apps"],
  seats: 67_000,
  cloud: "worldwide",
  tenantName: "contoso.onmicrosoft.com",
  verifiedDomains: ["contoso.example.com", "fabrikam.example.net"],
  licences: "Microsoft 365 E3",
  signInWish: "pass-through-authentication",
  directorySync: "planned",
  forestsOutOfScope: ["tailspin.example.net"],
  startDate: "2027-01-11",
  targetDate: "2027-03-29",
  statedBy: "Directory team",
  plan: {
    ...emptyPlanWish,
    windows: [{ role: "directory", weekdays: [2, 4] }],
    freezes: [{ from: "2027-02-01", to: "2027-02-07", reason: "Annual accounts" }],
    calls: { first: "2027-01-12", everyDays: 7 },
  },
};
