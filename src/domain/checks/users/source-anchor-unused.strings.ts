import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";
import type { MessageParams } from "#domain/checks/finding.ts";

const accounts = (p: MessageParams): string => counted(text(p, "accounts"), "account has", "accounts have");

export const sourceAnchorUnusedStrings: CheckStrings = {
  title: "The source anchor attribute is free or explained",
  failTitle: "Something unknown filled the source anchor attribute",
  why: "Microsoft Entra Connect Sync (Azure AD Connect) ties an account to the cloud by mS-DS-ConsistencyGuid. When other software seems to use that attribute, setup does not offer it, and the anchor cannot be changed later.",
  messages: {
    empty: () => "No account has mS-DS-ConsistencyGuid set.",
    syncStated: (p) => `${accounts(p)} mS-DS-ConsistencyGuid set, which the present directory sync explains.`,
    syncTraced: (p) =>
      `${accounts(p)} mS-DS-ConsistencyGuid set, and the forest holds an account of a sync product that explains it.`,
    writerUnknown: (p) => `${accounts(p)} mS-DS-ConsistencyGuid set, and nothing in the forest shows a sync product.`,
    tracesUnknown: (p) =>
      `${accounts(p)} mS-DS-ConsistencyGuid set. Whether the forest holds an account of a sync product is not known.`,
  },
  fix: {
    id: "settle-source-anchor",
    what: "Find out what wrote the attribute. If an earlier sync did, keep using it and carry its settings over. If other software did, choose another anchor before the first sync.",
    who: "AD team and whoever ran earlier cloud projects",
    effort: "hours of asking",
  },
};
