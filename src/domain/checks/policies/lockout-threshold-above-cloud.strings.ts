import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";
import type { MessageParams } from "#domain/checks/finding.ts";

const locksAfter = (p: MessageParams): string =>
  `The domain locks an account after ${counted(text(p, "threshold"), "failed attempt", "failed attempts")}`;

const cloudSays = (p: MessageParams): string =>
  text(p, "cloud") === "not-stated"
    ? `the cloud after ${text(p, "cloudThreshold")} by default (the worldwide figure; which cloud the tenant is in was not stated)`
    : `the cloud after ${text(p, "cloudThreshold")} by default`;

export const lockoutThresholdAboveCloudStrings: CheckStrings = {
  title: "The cloud locks out before the domain does",
  failTitle: "The domain can lock accounts before the cloud does",
  why: "With Pass-through Authentication every password guess from the internet reaches a domain controller. Unless the cloud stops guessing well before the domain's limit, a stranger can lock users out on-premises.",
  messages: {
    neverLocks: () => "The domain never locks accounts, so guessing in the cloud cannot lock anyone out on-premises.",
    highEnough: (p) => `${locksAfter(p)}, ${cloudSays(p)}.`,
    belowTwice: (p) => `${locksAfter(p)}, ${cloudSays(p)}. Twice the cloud's figure, ${text(p, "wanted")}, is advised.`,
    notAboveCloud: (p) =>
      `${locksAfter(p)}, ${cloudSays(p)}, so the domain locks first or at the same time. Twice the cloud's figure, ${text(p, "wanted")}, is advised.`,
  },
  fix: {
    id: "raise-lockout-threshold",
    what: "Raise the domain's lockout threshold to at least twice the cloud's, or lower the cloud's, which needs Microsoft Entra ID P1 and cannot be done in 21Vianet tenants.",
    who: "AD team with the security team",
    effort: "minutes to set, days to agree",
  },
};
