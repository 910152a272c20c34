import type { Phase } from "#renderer/steps/define-step.ts";
import { counted } from "#renderer/format/numbers.ts";

export const shellStrings = {
  header: "Estate",
  navigation: "Steps",
  footer: "Previous and next step",
  /** Forests and domains of the open estate. */
  size: (forests: number, domains: number): string =>
    `${counted(forests, "forest", "forests")}, ${counted(domains, "domain", "domains")}`,
  gathered: (when: string): string => `Gathered ${when}`,
  sample: "Sample estate",
  readOnly: (source: string): string => `Read only, from ${source}`,
  /** Where there is no room for the name of the file. */
  readOnlyShort: "Read only",
  /** While a run goes on, since when. */
  gathering: (when: string): string => `Gathering since ${when}`,
  vantage: (host: string): string => `Seen from ${host}`,
  noVantage: "Seen from this computer",
  newAssessment: "New assessment",
  /** Leads to the field that names it. */
  changeName: "Change its name",
  toStart: "All assessments",
  openBundle: "Open a bundle…",
  notDone: "That did not work",
  dismiss: "Dismiss",
  dropHere: "Let go to open the bundle",
  help: "Keyboard and words",
  settings: "Settings",
  stepStates: { empty: "not started", half: "partly done", done: "done" },
} as const;

export const phaseTitles: Readonly<Record<Phase, string>> = {
  initiate: "Initiate",
  assess: "Assess",
  decide: "Decide",
  remediate: "Remediate",
  enable: "Enable",
  share: "Share",
};
