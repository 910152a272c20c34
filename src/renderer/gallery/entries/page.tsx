import { Button, MenuItem } from "@fluentui/react-components";
import { AsidePage } from "#renderer/components/aside-page.tsx";
import { Brand } from "#renderer/components/brand.tsx";
import { ChoiceFilter } from "#renderer/components/choice-filter.tsx";
import { CoverageBar } from "#renderer/components/coverage-bar.tsx";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { PageMenu } from "#renderer/components/page-menu.tsx";
import { ToggleGroup } from "#renderer/components/toggle-group.tsx";
import { VisuallyHidden } from "#renderer/components/visually-hidden.tsx";
import type { GalleryEntry } from "../gallery-entry.ts";
import { longForest, nothing, shortForest } from "../samples.ts";
import { Stateful } from "../stateful.tsx";

const forests = [shortForest, longForest].map((name) => ({ value: name, text: name }));
const cause = {
  title: "The bundle was not opened",
  cause: "The file is not a zip archive.",
  next: "Ask its sender for the file again.",
  asked: "open estate.zip",
  code: "bundle-not-a-zip",
} as const;

/** What frames a view: head, banner, filters, and what stands in its place. */
export const pageEntries: readonly GalleryEntry[] = [
  { title: "Brand", files: ["brand"], states: [{ name: "name and sign", part: <Brand /> }] },
  {
    title: "PageHead",
    files: ["page-head"],
    states: [
      {
        name: "title and sentence",
        part: <PageHead title="Findings" sentence="228 findings on facts gathered today." />,
      },
      {
        name: "with buttons and a banner",
        part: (
          <PageHead title="Findings" sentence="228 findings on facts gathered today." actions={<Button>Export</Button>}>
            <PageBanner kind="sample" text="Sample estate. Nothing here is about your network." />
          </PageHead>
        ),
      },
    ],
  },
  {
    title: "AsidePage",
    files: ["aside-page"],
    states: [
      {
        name: "a page beside the wizard",
        height: 260,
        part: (
          <AsidePage title="Settings" sentence="They hold on this computer." back="Back" onBack={nothing}>
            <p>Content</p>
          </AsidePage>
        ),
      },
    ],
  },
  {
    title: "PageBanner",
    files: ["page-banner"],
    states: [
      {
        name: "partial, with a way on",
        part: (
          <PageBanner
            kind="partial"
            text="7 of 36 facts could not be read. 14 checks are Unknown."
            action={{ label: "Show what is unknown", onClick: nothing }}
          />
        ),
      },
      { name: "stale", part: <PageBanner kind="stale" text="These facts are 31 days old. Gather again." /> },
      { name: "read only", part: <PageBanner kind="read-only" text="Read only, made 2 Nov 2026 by version 0.1.0." /> },
      { name: "sample", part: <PageBanner kind="sample" text="Sample estate. Nothing here is about your network." /> },
    ],
  },
  {
    title: "EmptyState",
    files: ["empty-state"],
    states: [
      { name: "without a way on", part: <EmptyState text="None found (61,400 looked at)." /> },
      {
        name: "with a way on",
        part: (
          <EmptyState
            text="No estate is open, so there is nothing to judge."
            action={{ label: "Go to Start", onClick: nothing }}
          />
        ),
      },
    ],
  },
  {
    title: "EmptyPage",
    files: ["empty-page"],
    states: [
      {
        name: "a step with nothing to show",
        part: (
          <EmptyPage title="Findings" text="No estate is open." action={{ label: "Go to Start", onClick: nothing }} />
        ),
      },
    ],
  },
  {
    title: "PageMenu",
    files: ["page-menu"],
    states: [
      {
        name: "closed",
        part: (
          <PageMenu trigger={<Button>Export</Button>}>
            <MenuItem>Save as SVG…</MenuItem>
          </PageMenu>
        ),
      },
    ],
  },
  {
    title: "ErrorCause",
    files: ["error-cause", "cause-text"],
    states: [
      { name: "without an answer", part: <ErrorCause {...cause} detail={null} /> },
      {
        name: "with the raw answer and a button",
        part: (
          <ErrorCause {...cause} detail="end of central directory record not found" actions={<Button>Open…</Button>} />
        ),
      },
    ],
  },
  {
    title: "CoverageBar",
    files: ["coverage-bar"],
    states: [
      { name: "all read", part: <CoverageBar answered={36} failed={0} notAsked={0} /> },
      { name: "some failed, some not asked", part: <CoverageBar answered={211} failed={5} notAsked={12} /> },
      { name: "nothing read", part: <CoverageBar answered={0} failed={1} notAsked={35} /> },
    ],
  },
  {
    title: "ChoiceFilter",
    files: ["choice-filter"],
    states: [null, longForest].map((initial) => ({
      name: initial === null ? "nothing chosen" : "a long name chosen",
      part: (
        <Stateful<string | null> initial={initial}>
          {(chosen, change) => (
            <ChoiceFilter label="Forest" all="All" choices={forests} chosen={chosen} onChange={change} />
          )}
        </Stateful>
      ),
    })),
  },
  {
    title: "ToggleGroup",
    files: ["toggle-group"],
    states: [
      {
        name: "one of two",
        part: (
          <Stateful<"estate" | "forest"> initial="estate">
            {(chosen, change) => (
              <ToggleGroup
                label="Scope"
                choices={[
                  { value: "estate", text: "Whole estate" },
                  { value: "forest", text: "By forest" },
                ]}
                chosen={chosen}
                onChange={change}
              />
            )}
          </Stateful>
        ),
      },
    ],
  },
  {
    title: "VisuallyHidden",
    files: ["visually-hidden"],
    states: [
      {
        name: "words that only a screen reader gets",
        part: (
          <span>
            Seen<VisuallyHidden>, and heard</VisuallyHidden>
          </span>
        ),
      },
    ],
  },
];
