import type { Verdict } from "#domain/checks/finding.ts";
import { verdicts } from "#domain/checks/verdicts.ts";
import { VerdictBadge } from "#renderer/components/verdict-badge.tsx";
import { VerdictFilter } from "#renderer/components/verdict-filter.tsx";
import { VerdictIcon } from "#renderer/components/verdict-icon.tsx";
import type { GalleryEntry } from "../gallery-entry.ts";
import { Stateful } from "../stateful.tsx";

const counts = { fail: 7, warn: 19, unknown: 6, manual: 4, pass: 1141, notApplicable: 49 };
const some: readonly Verdict[] = ["fail", "warn"];

/** Verdicts as shapes, words and toggles. */
export const verdictEntries: readonly GalleryEntry[] = [
  {
    title: "VerdictBadge",
    files: ["verdict-badge"],
    states: [
      ...verdicts.map((verdict) => ({
        name: `${verdict}, in a list and as a tag`,
        part: (
          <>
            <VerdictBadge verdict={verdict} form="inline" /> <VerdictBadge verdict={verdict} form="tag" />
          </>
        ),
      })),
      { name: "with words of its own", part: <VerdictBadge verdict="fail" form="tag" words="Fails, fix known" /> },
    ],
  },
  {
    title: "VerdictIcon",
    files: ["verdict-icon"],
    states: [
      { name: "all, beside words elsewhere", part: verdicts.map((each) => <VerdictIcon key={each} verdict={each} />) },
    ],
  },
  {
    title: "VerdictFilter",
    files: ["verdict-filter"],
    states: [
      {
        name: "some chosen",
        part: (
          <Stateful initial={some}>
            {(chosen, change) => <VerdictFilter counts={counts} chosen={chosen} onChange={change} />}
          </Stateful>
        ),
      },
      {
        name: "verdicts that nothing has",
        part: (
          <Stateful initial={some}>
            {(chosen, change) => (
              <VerdictFilter counts={{ ...counts, fail: 0, manual: 0 }} chosen={chosen} onChange={change} />
            )}
          </Stateful>
        ),
      },
    ],
  },
];
