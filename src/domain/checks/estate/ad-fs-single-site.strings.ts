import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const adFsSingleSiteStrings: CheckStrings = {
  title: "The AD FS farm stands in one site",
  failTitle: "The AD FS farm stands in several sites",
  why: "The onboarding programme helps with a fault-tolerant farm in a single site. Further sites are possible without its help.",
  messages: {
    one: () => "The farm is planned in one site.",
    several: (p) => `The farm is planned in ${text(p, "sites")} sites.`,
    notStated: () =>
      "In how many sites the farm is to stand was not stated; the programme covers it only if that is one.",
    noFarm: () => "No site is to host a farm.",
  },
  fix: {
    id: "decide-farm-sites",
    what: "Plan the farm in one site, or set up the further sites without the programme's help. State the number of sites in the profile.",
    who: "Whoever plans the farm",
    effort: "a decision",
  },
};
