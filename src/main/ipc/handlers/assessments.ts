import { ok } from "#domain/kernel/result.ts";
import type { AssessmentFiles } from "#main/assessments/assessment-files.ts";
import type { AssessmentService } from "#main/assessments/assessment-service.ts";
import { listRecents } from "#main/assessments/list-recents.ts";
import type { RecentBundles } from "#main/assessments/recent-bundles.ts";
import type { SettingsFile } from "#main/assessments/settings-file.ts";
import type { FindServers } from "#main/ports/find-servers.ts";
import { lookAtComputer } from "#main/connections/look-at-computer.ts";
import type { Clock, HostPort } from "#main/ports/host.ts";
import type { CallHandlers } from "../answer-call.ts";

export interface AssessmentHandlerPorts {
  readonly service: AssessmentService;
  readonly files: AssessmentFiles;
  readonly recents: RecentBundles;
  readonly settings: SettingsFile;
  readonly host: HostPort;
  readonly clock: Clock;
  readonly findServers: FindServers;
}

type Answered = Exclude<
  keyof CallHandlers,
  `estate/${string}` | `progress/${string}` | `options/${string}` | `share/${string}`
>;

/** Answers the calls about assessments, connections, runs, this computer and its settings. */
export function assessmentHandlers(ports: AssessmentHandlerPorts): Pick<CallHandlers, Answered> {
  const { service, files, recents, settings, host, clock, findServers } = ports;
  const never = new AbortController().signal;
  return {
    "recents/list": async () => ok(await listRecents(files, service, recents)),
    "recents/remove": async ({ id }) => {
      await recents.remove(id);
      return ok(null);
    },
    "assessment/create": () => service.create(),
    "assessment/open": ({ id }) => service.open(id),
    "assessment/delete": ({ id }) => service.remove(id),
    "assessment/save-profile": ({ id, profile }) => service.saveProfile(id, profile),
    "assessment/save-drafts": ({ id, drafts }) => service.saveDrafts(id, drafts),
    "computer/look": async () => ok(await lookAtComputer({ host, clock }, findServers, never)),
    "connections/save": ({ id, connections }) => service.saveConnections(id, connections),
    "connections/try": ({ id, connection, password }) => service.tryConnection(id, connection, password),
    "connections/hold-password": ({ id, connection, password }) => service.holdPassword(id, connection, password),
    "run/start": ({ id, scope }) => service.start(id, scope),
    "run/cancel": async () => {
      await service.runs.cancel();
      return ok(null);
    },
    "run/skip": async (place) => {
      service.runs.skip(place);
      return ok(null);
    },
    "settings/load": async () => ok(await settings.load()),
    "settings/save": (changed) => settings.save(changed),
  };
}
