import path from "node:path";

import type { BrowserWindow } from "electron";

import { processConnector } from "../adapters/directory/connector.ts";
import { systemDns } from "../adapters/dns.ts";
import { systemServers } from "../adapters/find-servers.ts";
import { systemHost } from "../adapters/host.ts";
import { AssessmentFiles } from "../assessments/assessment-files.ts";
import { AssessmentService, type Announce } from "../assessments/assessment-service.ts";
import { RecentBundles } from "../assessments/recent-bundles.ts";
import { SettingsFile } from "../assessments/settings-file.ts";
import { openBundle } from "../bundle/open.ts";
import { openSample } from "../bundle/sample.ts";
import { instantOf } from "../collectors/run/progress.ts";
import type { CallHandlers } from "../ipc/answer-call.ts";
import { assessmentHandlers } from "../ipc/handlers/assessments.ts";
import { BundleOpener } from "../ipc/handlers/estate.ts";
import { progressHandlers } from "../ipc/handlers/progress.ts";
import { shareHandlers } from "../ipc/handlers/share.ts";
import { whatIfHandlers } from "../ipc/handlers/what-if.ts";
import { chooseBundle, choosePlace } from "./choose-file.ts";
import { PdfPrinter } from "./print-pdf.ts";
import { utilityChildren } from "./utility-children.ts";

/** What the services need to know of the running app. */
export interface AppSurroundings {
  /** Folder for what is kept of this user. */
  readonly userData: string;
  /** The bundle named on the command line; `null` when none was. */
  readonly startFile: string | null;
  readonly window: () => BrowserWindow | null;
  readonly announce: Announce;
}

/** Everything behind the window, put together once. */
export interface AppServices {
  readonly handlers: CallHandlers;
  readonly opener: BundleOpener;
  readonly assessments: AssessmentService;
}

/** Puts adapters and ports together for the window. */
export function createServices({ userData, startFile, window, announce }: AppSurroundings): AppServices {
  const host = systemHost();
  const dns = systemDns();
  const clock = { now: () => Date.now() };
  const findServers = systemServers(host, dns);
  const files = new AssessmentFiles(path.join(userData, "assessments"));
  const recents = new RecentBundles(path.join(userData, "recent-bundles.json"));
  const settings = new SettingsFile(path.join(userData, "settings.json"));
  const directory = processConnector({ spawn: utilityChildren() });
  const assessments = new AssessmentService({
    files,
    gather: { directory, dns, host, clock },
    findServers,
    settings: () => settings.load(),
    announce,
  });
  const opener = new BundleOpener({
    openSample,
    openBundle: (file) => openBundle(file),
    chooseFile: withWindow(window, chooseBundle),
    startFile,
    recents,
    now: () => instantOf(clock.now()),
  });
  const printer = new PdfPrinter();
  const shown = { service: assessments, lastOpened: () => opener.last };
  const handlers: CallHandlers = {
    ...opener.handlers(),
    ...assessmentHandlers({ service: assessments, files, recents, settings, host, clock, findServers }),
    ...whatIfHandlers(shown),
    ...progressHandlers({
      shown,
      factsBefore: (id) => assessments.before(id),
      openBundle: (file) => openBundle(file),
      chooseFile: withWindow(window, chooseBundle),
    }),
    ...shareHandlers({
      ...shown,
      now: () => instantOf(clock.now()),
      choosePlace: withWindow(window, choosePlace),
      printPdf: (html) => printer.print(html),
    }),
  };
  return { handlers, opener, assessments };
}

/** A dialog belongs to a window; without one nothing was chosen. */
function withWindow<Rest extends readonly unknown[]>(
  window: () => BrowserWindow | null,
  ask: (window: BrowserWindow, ...rest: Rest) => Promise<string | null>,
): (...rest: Rest) => Promise<string | null> {
  return async (...rest) => {
    const open = window();
    return open === null ? null : ask(open, ...rest);
  };
}
