import { requestHandout, type RequestDetails } from "./request.ts";
import { changeSharedSuffix } from "./users/upns.ts";
import type { HandoutMaker } from "./work.ts";

/** A fix that people decide or that is a project of its own: asked for, never scripted. */
const asked =
  (details: RequestDetails, why?: string): HandoutMaker =>
  (work) =>
    requestHandout(work, details, why);

const project = "This is a project of weeks with a plan of its own, in which each step names its way back.";

export const releaseSuffix = changeSharedSuffix([
  "List who carries the suffix in each of the two forests.",
  "Where nobody of the agents' forest does and it is no domain of that forest, take it out there (Set-ADForest -UPNSuffixes @{Remove=...}), refresh the trust's list and enable it.",
  "Else register another public suffix in the users' forest, verify it in the tenant, and change these users' UPNs with notice: they sign in with the new name.",
]);
export const separateSuffix = changeSharedSuffix([
  "Decide which of the two forests keeps the suffix; the one with more of its users disturbs fewer people.",
  "Register another public suffix in the other forest, and verify it in the tenant.",
  "Change the users' UPNs there with notice, a unit at a time, and enable the suffix that is left on the trust.",
]);
export const replaceDottedName = asked(
  {
    steps: [
      "Build or choose a domain with a plain NetBIOS name and move users, groups and computers to it.",
      "Renaming the domain (rendom) is documented, excludes many applications, and is a large project: weigh it last.",
    ],
    sources: ["Microsoft Entra, Prerequisites for Microsoft Entra Connect"],
  },
  project,
);
export const replaceSingleLabel = asked(
  {
    steps: [
      "Plan a move to a domain whose name has several labels.",
      "Until then make sure that the sync server resolves the single-label zone, and that NetBIOS and DNS name are the same.",
    ],
    sources: ["Microsoft Entra Connect FAQ (single-label domains)"],
  },
  project,
);
export const planSync = asked({
  steps: [
    "Choose: Microsoft Entra Connect Sync, which Pass-through Authentication needs, or Cloud Sync.",
    "Name the server, the forests and domains in scope, the source anchor, and who runs it.",
    "State it in the profile (directorySync) and judge again.",
  ],
  sources: ["Microsoft Entra, Choose the right authentication method"],
});
export const keepOneServer = asked(
  {
    steps: [
      "On each server that the accounts name, look whether it is in staging mode: Get-ADSyncScheduler shows StagingModeEnabled.",
      "Keep one active. Put at most a second one into staging mode; remove the sync from the others, then disable their accounts.",
      "Wait a sync cycle and look at what is exported before an account is deleted.",
    ],
    sources: ["Microsoft Entra, Topologies for Microsoft Entra Connect", "ADSync module, Get-ADSyncScheduler"],
  },
  "A server whose sync was removed has to be set up anew; its exported configuration is what to keep beforehand.",
);
export const decideManaged = asked({
  steps: [
    "Decide whether sign-in stays with AD FS. Then Seamless SSO has no part in it, for AD FS signs domain computers in itself.",
    "Or choose password hash sync or Pass-through Authentication, with Seamless SSO beside it.",
    "State it in the profile (signInWish) and judge again.",
  ],
  sources: ["Microsoft Entra, Seamless SSO FAQ"],
});
export const decideAgentForests = asked({
  steps: [
    "Any agent may get any sign-in, so agents in two forests need trusts and routing from both. Put all of them into one.",
    "Take the forest that the options name as the best for agents, unless something speaks against it.",
    "State it in the profile (agentForests) and judge again.",
  ],
  sources: ["Microsoft Entra, Pass-through Authentication FAQ"],
});
export const decideAdFsForests = asked({
  steps: [
    "Decide whether AD FS is to serve one forest, which the programme helps with, or several, which the product can do without that help.",
    "Leave forests out that take no part (profile, forestsOutOfScope), or choose another sign-in for them.",
  ],
  sources: ["FastTrack service description, responsibilities"],
});
export const decideFarmSites = asked({
  steps: [
    "Decide whether the farm stands in one site, which the programme covers, or in several.",
    "State it in the profile (adFsSites) and judge again.",
  ],
  sources: ["FastTrack service description, responsibilities"],
});

/** Gathers again; the servers that were not read are the labels of the evidence. */
export const readMissing: HandoutMaker = (work) => {
  const servers = work.findings.flatMap(({ evidence }) =>
    evidence.map(({ label, value }) => `${label} (${String(value)})`),
  );
  return requestHandout(work, {
    steps: [
      ...(servers.length === 0 ? [] : [`Not read: ${servers.join(", ")}.`]),
      "Mend the cause: name, route, port, certificate or account, as its line says.",
      "Gather again with these servers named: groundcheck gather --out F.zip --server HOST for each.",
      "Or leave a server out whose forest takes no part.",
    ],
  });
};
