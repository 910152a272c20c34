import type { CheckStrings } from "#domain/checks/strings.ts";

export const directorySyncPlannedStrings: CheckStrings = {
  title: "Directory sync is planned or in place",
  failTitle: "No directory sync is planned",
  why: "Password hash sync, Pass-through Authentication and Seamless SSO all act on users that a directory sync has brought to the cloud. AD FS names users by the anchor that this sync has given them.",
  messages: {
    present: () => "A directory sync is in place, as stated.",
    planned: () => "A directory sync is planned, as stated.",
    none: () => "No directory sync is to be set up, as stated.",
    notStated: () => "Whether a directory sync is planned was not stated.",
  },
  fix: {
    id: "plan-directory-sync",
    what: "Plan Microsoft Entra Connect Sync (Azure AD Connect), which Pass-through Authentication needs, or Cloud Sync for password hash sync.",
    who: "Whoever plans the move",
    effort: "a decision; days to set up",
  },
};
