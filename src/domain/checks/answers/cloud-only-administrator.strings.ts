import type { CheckStrings } from "#domain/checks/strings.ts";

export const cloudOnlyAdministratorStrings: CheckStrings = {
  title: "An administrator exists in the cloud only",
  failTitle: "No administrator exists in the cloud only",
  why: "When no agent answers, an administrator who is synced cannot sign in to change the method.",
  messages: {
    there: () => "There is an administrator account in the cloud only.",
    missing: () => "There is no administrator account in the cloud only.",
  },
  fix: {
    id: "create-cloud-administrator",
    what: "Create an administrator account in the cloud only, with a long password that is locked away.",
    who: "Identity team",
    effort: "an hour",
  },
};
