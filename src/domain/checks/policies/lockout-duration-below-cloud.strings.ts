import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";
import type { MessageParams } from "#domain/checks/finding.ts";

const minutes = (p: MessageParams): string => counted(text(p, "minutes"), "minute", "minutes");

export const lockoutDurationBelowCloudStrings: CheckStrings = {
  title: "The domain unlocks before the cloud does",
  failTitle: "The domain keeps accounts locked longer than the cloud",
  why: "The advice is that a lockout in the cloud lasts longer than one on-premises. With the defaults of both sides it never does, so this is of low weight beside the lockout threshold.",
  messages: {
    neverLocks: () => "The domain never locks accounts.",
    shorter: (p) =>
      `The domain keeps an account locked for ${minutes(p)}; a first lockout in the cloud lasts ${text(p, "cloudSeconds")} seconds.`,
    notShorter: (p) =>
      `The domain keeps an account locked for ${minutes(p)}; a first lockout in the cloud lasts ${text(p, "cloudSeconds")} seconds and grows with each further one.`,
    untilUnlocked: () =>
      "The domain keeps an account locked until an administrator unlocks it, which no lockout in the cloud outlasts.",
  },
  fix: {
    id: "shorten-lockout-duration",
    what: "Lengthen the cloud's lockout duration, which needs Microsoft Entra ID P1, or shorten the domain's. With a high enough lockout threshold it can stay as it is.",
    who: "AD team with the security team",
    effort: "minutes to set, days to agree",
  },
};
