import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const fineGrainedPoliciesKnownStrings: CheckStrings = {
  title: "Fine-grained password policies are known",
  failTitle: "Fine-grained password policies apply as well",
  why: "A fine-grained policy can give a group of users its own lockout threshold, and that may be lower than the domain's. Directories usually show these policies to administrators only.",
  messages: {
    visible: (p) =>
      `This user sees ${counted(text(p, "policies"), "fine-grained policy", "fine-grained policies")}; the lockout figures in there are not compared yet.`,
    noneVisible: () => "This user sees no fine-grained policy, which is not the same as there being none.",
    containerHidden: () => "This user does not see the container of fine-grained policies.",
  },
  fix: {
    id: "review-fine-grained-policies",
    what: "As an administrator list the policies with Get-ADFineGrainedPasswordPolicy -Filter * and compare each lockout threshold with twice the cloud's.",
    who: "AD team",
    effort: "10 minutes",
  },
};
