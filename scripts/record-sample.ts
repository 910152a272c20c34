import { mkdir } from "node:fs/promises";
import path from "node:path";

import type { EstateFacts } from "#domain/facts/index.ts";
import { profileSchema } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import { upLab } from "#lab/real/lab.ts";
import { appVersion } from "#main/bundle/project-root.ts";
import { readBundle } from "#main/bundle/read.ts";
import { samplePath } from "#main/bundle/sample.ts";
import { writeBundle } from "#main/bundle/write.ts";

import { gatherAsReader } from "../e2e/specs/lab/support/assess.ts";

/** What somebody with this estate would state. Without it the agents would simply go to the forest that passes. */
const profile = profileSchema.parse({
  organisation: "Contoso group (sample)",
  directorySync: "planned",
  signInWish: "pass-through-authentication",
  agentForests: ["contoso.example.com"],
  statedBy: "Groundcheck sample",
});

/**
 * The recording computer is nobody's business and no part of the estate: its name becomes that of a lab workstation, and
 * addresses outside the lab's network are left out. Facts read from the directories stay as they were read.
 */
function withoutRecorder(facts: EstateFacts, labNetwork: string): EstateFacts {
  const { host } = facts.host;
  if (host.status !== "collected") throw new Error("the recording computer did not describe itself");
  const recorder = host.value.hostName;
  const text = JSON.stringify({
    ...facts,
    host: {
      host: {
        ...host,
        value: {
          ...host.value,
          user: "CONTOSO\\reader",
          addresses: host.value.addresses.filter((address) => address.startsWith(labNetwork)),
          dnsServers: host.value.dnsServers.filter((address) => address.startsWith(labNetwork)),
        },
      },
    },
  });
  return JSON.parse(text.replaceAll(JSON.stringify(recorder), JSON.stringify("contoso-adm1"))) as EstateFacts;
}

/** Records resources/sample/sample-estate.zip from the lab scenario of the same name. Needs root, as the lab does. */
const lab = await upLab("sample-estate", { onProgress: (stage) => console.log(stage) });
try {
  const gathered = await readBundle((await gatherAsReader(lab, "ticket")).bundle);
  if (!gathered.ok) throw new Error(`the gathered bundle cannot be read: ${gathered.error.code}`);
  const facts = withoutRecorder(gathered.value.facts, lab.dnsServer.replace(/\d+$/u, ""));
  const now = facts.finishedAt ?? facts.startedAt;
  const result = presentResult(facts, evaluate({ estate: facts, profile, now }), {
    appVersion: appVersion(),
    isSample: true,
  });
  await mkdir(path.dirname(samplePath()), { recursive: true });
  const written = await writeBundle(samplePath(), { profile, facts, result }, now);
  if (!written.ok) throw new Error(`${written.error.code}: ${written.error.detail ?? ""}`);
  console.log(`${samplePath()} ${written.value.sizeBytes} bytes, SHA-256 ${written.value.sha256}`);
} finally {
  await lab.down();
}
